package io.luxuan.draw.frozen;

import io.luxuan.draw.frozen.Snapshot.Choice;
import io.luxuan.shared.CanonicalJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The canonical JSON of many choices, byte for byte what {@link CanonicalJson} would write, and never in one text. */
public final class ChoicesText {
    private static final int ROOM = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int size;

    private ChoicesText(OutputStream out) {
        this.out = out;
    }

    public static void write(List<Choice> choices, OutputStream out) throws IOException {
        ChoicesText text = new ChoicesText(out);
        String before = "[";
        for (Choice choice : choices) {
            text.text(before + "{\"application\":" + quoted(choice.application()));
            text.numbers(",\"experts\":[", choice.experts());
            text.numbers("],\"fit\":[", choice.fit());
            text.text("]}");
            before = ",";
        }
        text.text(choices.isEmpty() ? "[]" : "]");
        text.flush();
    }

    /** SHA-256 of a text and these choices after it. */
    public static String sha256(String before, List<Choice> choices) {
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            digest.write(before.getBytes(StandardCharsets.UTF_8));
            write(choices, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String quoted(String label) {
        String list = CanonicalJson.of(List.of(label));
        return list.substring(1, list.length() - 1);
    }

    private void text(String text) throws IOException {
        flush();
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void numbers(String before, int[] numbers) throws IOException {
        text(before);
        for (int at = 0; at < numbers.length; at++) {
            if (size > ROOM - 16) {
                flush();
            }
            if (at > 0) {
                buffer[size++] = ',';
            }
            number(numbers[at]);
        }
    }

    private void number(int number) {
        long left = Math.abs((long) number);
        if (number < 0) {
            buffer[size++] = '-';
        }
        int digits = 1;
        for (long more = left / 10; more > 0; more /= 10) {
            digits++;
        }
        for (int at = size + digits - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        size += digits;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
