package io.luxuan.publicity.objection;

/** How an objector can be reached beside the telephone. @param mail proved; null where there is none */
record Contact(String mail, ContactProof proof) {
    static final Contact NOT_ASKED = new Contact(null, ContactProof.NOT_ASKED);
    static final Contact UNPROVED = new Contact(null, ContactProof.UNPROVED);
}
