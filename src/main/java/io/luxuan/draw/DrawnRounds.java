package io.luxuan.draw;

/** What the public pages of a draw say of its round. */
public interface DrawnRounds {
    String title(String roundId);

    /** Whether the last card is signed: until then it stays secret who judges what. */
    boolean isReviewOver(String roundId);
}
