package io.luxuan.draw.frozen;

import io.luxuan.draw.frozen.Snapshot.Choice;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/** Choices in little room: some hundred million pairs would not fit beside each other. They are packed in pieces and unpacked as read. */
public final class PackedChoices extends AbstractList<Choice> implements RandomAccess {
    private static final int MOST_CHOICES = 64;
    private static final int MOST_PAIRS = 250_000;

    private final List<byte[]> pieces;
    private final int[] first; // the number of each piece's first choice; one longer than the pieces
    private final long pairs;
    private final ThreadLocal<Unpacked> last = new ThreadLocal<>();

    private record Unpacked(int piece, List<Choice> choices) {}

    private PackedChoices(List<byte[]> pieces) {
        this.pieces = pieces;
        this.first = new int[pieces.size() + 1];
        long sum = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            first[piece + 1] = first[piece] + PackedPiece.choices(pieces.get(piece));
            sum += PackedPiece.pairs(pieces.get(piece));
        }
        this.pairs = sum;
    }

    public static PackedChoices of(List<byte[]> pieces) {
        return new PackedChoices(List.copyOf(pieces));
    }

    /** Packs as it goes. */
    public static PackedChoices of(Iterator<Choice> choices) {
        List<byte[]> pieces = new ArrayList<>();
        List<Choice> piece = new ArrayList<>();
        long held = 0;
        while (choices.hasNext()) {
            Choice next = choices.next();
            piece.add(next);
            held += next.experts().length;
            if (piece.size() == MOST_CHOICES || held >= MOST_PAIRS) {
                pieces.add(PackedPiece.of(piece));
                piece.clear();
                held = 0;
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(PackedPiece.of(piece));
        }
        return of(pieces);
    }

    public List<byte[]> pieces() {
        return pieces;
    }

    public long pairs() {
        return pairs;
    }

    @Override
    public int size() {
        return first[first.length - 1];
    }

    @Override
    public Choice get(int at) {
        Unpacked now = last.get();
        if (now == null || at < first[now.piece()] || at >= first[now.piece() + 1]) {
            int found = Arrays.binarySearch(first, at);
            int piece = found < 0 ? -found - 2 : found;
            now = new Unpacked(piece, PackedPiece.unpacked(pieces.get(piece)));
            last.set(now);
        }
        return now.choices().get(at - first[now.piece()]);
    }
}
