package io.luxuan.round;

/** The ending of a round as it was typed. */
record EndingForm(String outcome, String reason) {
    static final EndingForm EMPTY = new EndingForm("", "");
}
