package io.luxuan.storage;

/** Names within a store: the same in a folder and in a bucket, so that one can be copied into the other. */
final class Keys {
    private Keys() {}

    /** The last characters of an id are random: they spread files evenly over directories. */
    static String of(String id) {
        return id.substring(id.length() - 2) + "/" + id;
    }
}
