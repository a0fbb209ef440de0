// Lucene's chain for Arabic without stemming (StandardTokenizer, lower case,
// digits, ArabicNormalizationFilter), and a trie over the terms of the names.
// Prints: name, version, least seconds, names found.

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;

public final class Lucene {
    private static final int ROUNDS = 30;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final class Node {
        final Map<String, Node> children = new HashMap<>(2);
        boolean isName;
    }

    private static final class Terms {
        final List<String> terms = new ArrayList<>();
        final List<Integer> starts = new ArrayList<>();
        final List<Integer> ends = new ArrayList<>();

        Terms(Analyzer analyzer, String text) throws IOException {
            try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    terms.add(term.toString());
                    starts.add(offset.startOffset());
                    ends.add(offset.endOffset());
                }
                stream.end();
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        String text = Files.readString(directory.resolve("text.txt"));
        Analyzer analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream stream = new DecimalDigitFilter(new LowerCaseFilter(tokenizer));
                return new TokenStreamComponents(tokenizer, new ArabicNormalizationFilter(stream));
            }
        };
        Node root = new Node();
        for (String name : Files.readAllLines(directory.resolve("names.txt"))) {
            Node node = root;
            for (String term : new Terms(analyzer, name).terms) {
                node = node.children.computeIfAbsent(term, unused -> new Node());
            }
            node.isName = node != root;
        }
        double least = Double.MAX_VALUE;
        int found = 0;
        // The first rounds are for the compiler.
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            found = find(root, new Terms(analyzer, text)).size();
            if (round >= 0) {
                least = Math.min(least, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
            }
        }
        System.out.printf("lucene\t%s\t%.6f\t%d%n", Version.LATEST, least, found);
    }

    /** The places of the names, leftmost and longest. */
    private static List<int[]> find(Node root, Terms text) {
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < text.terms.size()) {
            Node node = root;
            int end = 0;
            for (int next = at; next < text.terms.size(); next++) {
                node = node.children.get(text.terms.get(next));
                if (node == null) {
                    break;
                }
                if (node.isName) {
                    end = next + 1;
                }
            }
            if (end > 0) {
                found.add(new int[] {text.starts.get(at), text.ends.get(end - 1)});
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }
}
