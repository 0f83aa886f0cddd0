package io.luxuan.owner;

import io.luxuan.shared.Numbers;

/**
 * Whom the public asks; empty words where nothing is said.
 *
 * @param office    a section of the department, or somebody there
 * @param telephone of the office, never a person's own
 */
public record Contact(String office, String telephone, String address) {
    public static final Contact NONE = new Contact("", "", "");

    public Contact {
        office = office == null ? "" : office.strip();
        telephone = telephone == null ? "" : telephone.strip();
        address = address == null ? "" : address.strip();
    }

    /** With the telephone in plain digits. */
    public Contact normal() {
        return new Contact(office, Numbers.phone(telephone), address);
    }

    public boolean saysNothing() {
        return equals(NONE);
    }
}
