package io.luxuan.shared.verify;

/** What is wrong with the form of a file, before anything is reckoned. */
public enum ShapeFault implements Fault {
    /** No JSON, a member twice, something behind the end, or larger or deeper than any record. */ NO_JSON,
    /** A member is missing. */ MISSING,
    /** A member that the form does not know. */ UNKNOWN,
    /** A value of another kind, or a name that its list does not hold. */ KIND,
    /** A number, day or moment out of all range. */ RANGE,
    /** The rules cannot be applied to these values at all. */ SENSELESS;

    @Override
    public String family() {
        return "file";
    }
}
