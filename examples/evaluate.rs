//! Scores.
use aalam::*;
use std::collections::*;
fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let conll = std::fs::read_to_string(&args[0])?;
    let gaz = if args[1] == "default" { Gazetteer::default() } else {
        let mut b = Gazetteer::builder();
        for f in &args[1..] { b.from_tsv(std::io::BufReader::new(std::fs::File::open(f)?))?; }
        b.build()?
    };
    let show: usize = std::env::var("SHOW").ok().and_then(|s| s.parse().ok()).unwrap_or(30);
    let tagger = Tagger::builder(gaz).evidence(std::env::var("NOEV").is_err()).compose_persons(std::env::var("NOCOMP").is_err()).precision(match std::env::var("PREC").as_deref() { Ok("high") => Precision::High, Ok("recall") => Precision::Recall, _ => Precision::Balanced }).build();
    // text
    let mut text = String::new();
    let mut tokens: Vec<(usize, usize)> = vec![];
    let mut gold: BTreeMap<(usize, usize), String> = BTreeMap::new();
    let mut open: Option<(usize, String)> = None;
    let close = |open: &mut Option<(usize, String)>, n: usize, gold: &mut BTreeMap<_, _>| if let Some((s, t)) = open.take() { gold.insert((s, n), t); };
    for line in conll.lines() {
        if line.trim().is_empty() {
            close(&mut open, tokens.len(), &mut gold);
            text.push_str("\n\n");
            continue;
        }
        let (tok, tag) = line.rsplit_once('\t').unwrap();
        let n = tokens.len();
        if tag.starts_with("B-") || tag == "O" || open.as_ref().is_some_and(|o| o.1 != tag[2..]) {
            close(&mut open, n, &mut gold);
        }
        if tag != "O" && open.is_none() { open = Some((n, tag[2..].to_string())); }
        let s = text.len();
        text.push_str(tok);
        tokens.push((s, text.len()));
        text.push(' ');
    }
    close(&mut open, tokens.len(), &mut gold);
    let gold: BTreeMap<_, _> = gold.into_iter().filter(|(_, t)| matches!(t.as_str(), "PER" | "LOC" | "ORG")).collect();
    let t = std::time::Instant::now();
    let per: usize = std::env::var("DOCSENTS").ok().and_then(|s| s.parse().ok()).unwrap_or(30);
    let mut cuts = vec![0]; let mut n = 0; let mut at = 0;
    while let Some(i) = text[at..].find("\n\n") { at += i + 2; n += 1; if n % per == 0 { cuts.push(at); } }
    cuts.push(text.len());
    let local = tagger.tag(&text);
    let docs: Vec<_> = if std::env::var("LOCAL").is_ok() { vec![] } else { cuts.windows(2).map(|w| (w[0], tagger.document(&text[w[0]..w[1]]))).collect() };
    let mentions: Vec<(usize, Mention<'_>)> = if docs.is_empty() { local.into_iter().map(|m| (0, m)).collect() } else { docs.iter().flat_map(|(o, d)| d.mentions().iter().map(move |m| (*o, *m))).collect() };
    eprintln!("{} mentions {:?}", mentions.len(), t.elapsed());
    let mut stat: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    let mut evs: BTreeMap<(usize, usize), String> = BTreeMap::new();
    let mut sys: BTreeMap<(usize, usize), String> = BTreeMap::new();
    for (o, m) in &mentions {
        let ty = m.entity_type().as_str();
        if !matches!(ty, "PER" | "LOC" | "ORG") || m.kind() == MentionKind::Demonym { continue; }
        let r = m.surface_range(); let r = r.start + o..r.end + o;
        let a = tokens.partition_point(|t| t.1 <= r.start);
        let b = tokens.partition_point(|t| t.0 < r.end);
        sys.insert((a, b), ty.to_string()); evs.insert((a, b), format!("{} {}", m.kind(), m.evidence()));
        let e = stat.entry(format!("{ty} {} {}", m.kind(), m.evidence())).or_default(); e.0 += 1; if gold.get(&(a, b)).map(String::as_str) == Some(ty) { e.1 += 1 } else if gold.contains_key(&(a,b)) { e.2 += 1 }
    }
    let words = |s: (usize, usize)| text[tokens[s.0].0..tokens[s.1 - 1].1].to_string();
    let ctx = |s: (usize, usize)| format!("{} [{}] {}", &text[tokens[s.0.saturating_sub(4)].0..tokens[s.0].0], words(s), &text[tokens[s.1 - 1].1..tokens[(s.1 + 2).min(tokens.len() - 1)].1]).replace('\n', "/");
    if std::env::var("DUMP").is_ok() { for (k, t) in &sys { println!("DUMP\t{t}\t{}\t{}\t{}\t{}", gold.get(k).map_or("-", |s| s.as_str()), words(*k), evs[k], gold.range((k.0.saturating_sub(8), 0)..(k.1, 0)).filter(|(g, _)| g.1 > k.0).map(|(g, t)| format!("{}/{t}", words(*g))).collect::<Vec<_>>().join(";")); } }
    for ty in ["PER", "LOC", "ORG", "ALL"] {
        let is = |t: &String| ty == "ALL" || t == ty;
        let g = gold.values().filter(|t| is(t)).count();
        let s = sys.values().filter(|t| is(t)).count();
        let ok = sys.iter().filter(|(k, t)| is(t) && gold.get(k) == Some(t)).count();
        let (p, r) = (ok as f64 / s as f64, ok as f64 / g as f64);
        println!("{ty}: gold {g} sys {s} ok {ok} P {p:.3} R {r:.3} F1 {:.3}", 2. * p * r / (p + r));
    }
    let mut fp: HashMap<(String, String), (usize, Vec<String>)> = HashMap::new();
    for (k, t) in &sys { if gold.get(k) != Some(t) { let e = fp.entry((words(*k), t.clone())).or_default(); e.0 += 1; if e.1.len() < 2 { e.1.push(format!("{} gold={:?} {}", ctx(*k), gold.get(k), evs[k])); } } }
    let mut fn_: HashMap<(String, String), (usize, Vec<String>)> = HashMap::new();
    for (k, t) in &gold { if sys.get(k) != Some(t) { let e = fn_.entry((words(*k), t.clone())).or_default(); e.0 += 1; if e.1.len() < 2 { e.1.push(format!("{} sys={:?}", ctx(*k), sys.range((k.0, 0)..(k.1, 0)).map(|(k, t)| format!("{}/{t}", words(*k))).collect::<Vec<_>>())); } } }
    if std::env::var("STAT").is_ok() { let mut v: Vec<_> = stat.iter().collect(); v.sort_by_key(|x| std::cmp::Reverse(x.1.0)); for (k, (n, ok, ty)) in v.iter().take(60) { println!("{n:6} {:.2} {ty:5} {k}", *ok as f64 / *n as f64); } }
    for (name, m) in [("FALSE", fp), ("MISSED", fn_)] {
        println!("== {name}");
        let mut v: Vec<_> = m.into_iter().collect();
        v.sort_by_key(|x| (std::cmp::Reverse(x.1 .0), x.0.clone()));
        for ((w, t), (n, c)) in v.into_iter().take(show) { println!("{n} {w} {t} | {}", c.join(" || ")); }
    }
    Ok(())
}
