package io.luxuan.shared;

/** There is no such thing, or not for this person: the two look the same from outside (HTTP 404). */
public class NotFound extends RuntimeException {
    public NotFound(String what, String id) {
        super(what + " " + id);
    }
}
