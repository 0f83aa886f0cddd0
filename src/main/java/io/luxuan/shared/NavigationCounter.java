package io.luxuan.shared;

/** A number beside an entry of the top bar. Asked with every page of those who have the entry: it must be kept, see {@link Kept}. */
public interface NavigationCounter {
    /** The entry's path. */
    String path();

    /** Nothing is shown at zero. */
    long waiting();

    /** Message key that says it to those who hear the page; its argument is the number. */
    String messageKey();
}
