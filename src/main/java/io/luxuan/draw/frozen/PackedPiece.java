package io.luxuan.draw.frozen;

import io.luxuan.draw.frozen.Snapshot.Choice;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Some choices as bytes: how many, how many pairs and how long they are unpacked; then, deflated, of each its application, the steps from
 * expert to expert, and after all of these the fits. Experts of one field follow each other in the same steps, which costs next to nothing.
 */
final class PackedPiece {
    private static final int HEAD = 16;

    private PackedPiece() {}

    static int choices(byte[] piece) {
        return ByteBuffer.wrap(piece).getInt();
    }

    static long pairs(byte[] piece) {
        return ByteBuffer.wrap(piece).getLong(Integer.BYTES);
    }

    static byte[] of(List<Choice> choices) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(1 << 16);
        long pairs = 0;
        for (Choice choice : choices) {
            byte[] label = choice.application().getBytes(StandardCharsets.UTF_8);
            number(plain, label.length);
            plain.writeBytes(label);
            number(plain, choice.experts().length);
            int before = 0;
            for (int expert : choice.experts()) {
                number(plain, expert - before);
                before = expert;
            }
            pairs += choice.experts().length;
        }
        for (Choice choice : choices) {
            number(plain, choice.fit().length);
            for (int fit : choice.fit()) {
                number(plain, fit);
            }
        }
        byte[] deflated = deflated(plain.toByteArray());
        return ByteBuffer.allocate(HEAD + deflated.length).putInt(choices.size()).putLong(pairs).putInt(plain.size()).put(deflated).array();
    }

    static List<Choice> unpacked(byte[] piece) {
        ByteBuffer plain = ByteBuffer.wrap(inflated(piece));
        int count = choices(piece);
        List<String> labels = new ArrayList<>();
        List<int[]> experts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            byte[] label = new byte[number(plain)];
            plain.get(label);
            labels.add(new String(label, StandardCharsets.UTF_8));
            int[] who = new int[number(plain)];
            int before = 0;
            for (int next = 0; next < who.length; next++) {
                before += number(plain);
                who[next] = before;
            }
            experts.add(who);
        }
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int[] fit = new int[number(plain)];
            for (int next = 0; next < fit.length; next++) {
                fit[next] = number(plain);
            }
            choices.add(new Choice(labels.get(at), experts.get(at), fit));
        }
        return choices;
    }

    /** Small ones of either sign in one byte. */
    private static void number(ByteArrayOutputStream out, int value) {
        int left = value << 1 ^ value >> 31;
        while ((left & ~0x7f) != 0) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    private static int number(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
            byte[] some = new byte[1 << 15];
            while (!deflater.finished()) {
                out.write(some, 0, deflater.deflate(some));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] piece) {
        byte[] plain = new byte[ByteBuffer.wrap(piece).getInt(Integer.BYTES + Long.BYTES)];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(piece, HEAD, piece.length - HEAD);
            int done = 0;
            while (done < plain.length) {
                int more = inflater.inflate(plain, done, plain.length - done);
                if (more == 0) {
                    throw new IllegalStateException("a piece of a frozen pool ends too early");
                }
                done += more;
            }
            return plain;
        } catch (DataFormatException broken) {
            throw new IllegalStateException("a piece of a frozen pool cannot be read", broken);
        } finally {
            inflater.end();
        }
    }
}
