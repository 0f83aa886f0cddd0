package io.luxuan.card.blind;

/** A file that names who applies. */
class TellsWho extends RuntimeException {
    TellsWho() {
        super("the file names who applies", null, false, false);
    }
}
