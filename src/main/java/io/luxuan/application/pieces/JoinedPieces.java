package io.luxuan.application.pieces;

import io.luxuan.storage.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.InputStreamSource;

/** Pieces behind each other, each opened when the one before it was read. */
final class JoinedPieces implements InputStreamSource {
    private final Blobs blobs;
    private final List<PieceRow> pieces;

    JoinedPieces(Blobs blobs, List<PieceRow> pieces) {
        this.blobs = blobs;
        this.pieces = List.copyOf(pieces);
    }

    @Override
    public InputStream getInputStream() {
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public int size() {
                return pieces.size();
            }

            @Override
            public InputStream get(int at) {
                return open(pieces.get(at));
            }
        }));
    }

    private InputStream open(PieceRow piece) {
        try {
            return blobs.open(piece.fileId(), piece.sizeBytes()).getInputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
