package io.luxuan.shared;

/** Work of managers that belongs to no round. The desk shows one line for each that is not zero. */
public interface DeskCounter {
    long waiting();

    /** Message key of the line; its argument is the number. */
    String messageKey();

    /** Page on which it is done. */
    String path();
}
