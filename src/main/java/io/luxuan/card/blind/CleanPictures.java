package io.luxuan.card.blind;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Pictures without what a camera or a program wrote beside them: the picture itself is not made anew. */
final class CleanPictures {
    private static final int MARK = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    /** How colours are meant: JFIF, colour profile, Adobe's transform. */
    private static final Set<Integer> SEEN = Set.of(0xE0, 0xE2, 0xEE);
    private static final Set<String> SEEN_CHUNKS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
            "bKGD", "pHYs", "sBIT");
    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;

    private CleanPictures() {}

    /** @throws IllegalArgumentException when it is no such picture */
    static byte[] jpeg(byte[] file) {
        require(file.length > 4 && (file[0] & MARK) == MARK && (file[1] & MARK) == 0xD8);
        ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
        clean.write(file, 0, 2);
        int at = 2;
        while (at + 4 <= file.length) {
            require((file[at] & MARK) == MARK);
            int kind = file[at + 1] & MARK;
            if (kind == SCAN) {
                clean.write(file, at, file.length - at);
                return clean.toByteArray();
            }
            int length = 2 + ((file[at + 2] & MARK) << 8 | file[at + 3] & MARK);
            require(at + length <= file.length);
            boolean beside = kind == COMMENT || kind >= 0xE0 && kind <= 0xEF && !SEEN.contains(kind);
            if (!beside) {
                clean.write(file, at, length);
            }
            at += length;
        }
        throw new IllegalArgumentException("a picture without its picture");
    }

    /** @throws IllegalArgumentException when it is no such picture */
    static byte[] png(byte[] file) {
        require(file.length > SIGNATURE + CHUNK_FRAME && (file[0] & MARK) == 0x89);
        ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
        clean.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + CHUNK_FRAME <= file.length) {
            int length = ByteBuffer.wrap(file, at, 4).getInt();
            require(length >= 0 && length <= file.length - at - CHUNK_FRAME);
            if (SEEN_CHUNKS.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                clean.write(file, at, length + CHUNK_FRAME);
            }
            at += length + CHUNK_FRAME;
        }
        return clean.toByteArray();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("no such picture");
        }
    }
}
