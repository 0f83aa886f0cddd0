package io.luxuan.owner;

/** What a notice says of whoever leads its round: the name, and of the rest what is known. */
public record PublicContact(String department, String office, String telephone, String address) {
    private static final String EXTENSION = "[^0-9+() -]";

    /** What a telephone dials when one touches the number: without the extension. */
    public String dialled() {
        return telephone.split(EXTENSION, 2)[0].replaceAll("[^0-9+]", "");
    }
}
