//! One spelling of JSON, so that checksums and seals do not depend on layout.

use serde_json::Value;

/// The value without the named members at its top, keys sorted, no spaces.
pub(crate) fn canonical(value: &Value, without: &[&str]) -> Vec<u8> {
    let mut value = value.clone();
    if let Value::Object(members) = &mut value {
        members.retain(|name, _| !without.contains(&name.as_str()));
    }
    value.sort_all_objects();
    value.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_and_order_do_not_matter() {
        let value: Value =
            serde_json::from_str(r#"{ "b": {"d":1, "c":[2, "x"]}, "a":null, "mac": 3 }"#).unwrap();
        assert_eq!(
            String::from_utf8(canonical(&value, &["mac"])).unwrap(),
            r#"{"a":null,"b":{"c":[2,"x"],"d":1}}"#,
            "keys are sorted at every depth and the named member is left out"
        );
    }
}
