//! What is said of a list whose first line may be titles of columns.

use aalam::{EntityType, Gazetteer};

const USUAL: [EntityType; 4] = [
    EntityType::PERSON,
    EntityType::LOCATION,
    EntityType::ORGANIZATION,
    EntityType::MISCELLANEOUS,
];

/// A warning if the first entity alone has a type that is none of the usual ones.
pub(crate) fn warning(gazetteer: &Gazetteer) -> Option<String> {
    let mut entities = gazetteer.entities();
    let first = entities.next()?;
    let is_usual = |label: &EntityType| USUAL.contains(label);
    let others_are = entities.len() > 0 && entities.all(|entity| is_usual(entity.entity_type()));
    (others_are && !is_usual(first.entity_type())).then(|| {
        format!(
            "the first entity, {:?}, is the only one of the type {}; if these are titles of columns, call them \
             `name` and `type`",
            first.name(),
            first.entity_type()
        )
    })
}
