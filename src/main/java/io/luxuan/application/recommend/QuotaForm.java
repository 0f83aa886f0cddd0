package io.luxuan.application.recommend;

/** What a manager typed. @param most empty for any number @param own a line each: a department and its number */
public record QuotaForm(String most, Boolean ranked, String own) {
    /** A box that is not ticked is not sent. */
    boolean asksForOrder() {
        return Boolean.TRUE.equals(ranked);
    }
}
