package io.luxuan.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a request says, whatever carries it: its fields in the order of their names, and its files by name and bytes. Left
 * out are what proves who sends it and when, and line ends, which browsers write in their own way.
 */
final class Content {
    private static final String TOKEN = "_csrf";

    private Content() {}

    /** SHA-256. @throws IOException when a part cannot be read again */
    static byte[] digest(HttpServletRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream said = new DataOutputStream(bytes);
        for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!field.getKey().equals(TOKEN) && !field.getKey().equals(ArrivalTicket.FIELD)) {
                write(said, field.getKey());
                said.writeInt(field.getValue().length);
                for (String value : field.getValue()) {
                    write(said, value.replace("\r\n", "\n").replace('\r', '\n'));
                }
            }
        }
        for (Part file : files(request)) {
            write(said, file.getName());
            write(said, file.getSubmittedFileName());
            said.write(digest(file));
        }
        return sha256().digest(bytes.toByteArray());
    }

    /** A file field that was left alone is an empty part without a name, which a form that is sent again does not have. */
    private static List<Part> files(HttpServletRequest request) throws IOException {
        try {
            return !Bodies.isMultipart(request) ? List.of() : request.getParts().stream()
                    .filter(Bodies::isFile).toList();
        } catch (ServletException | IllegalStateException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static byte[] digest(Part file) throws IOException {
        try (InputStream bytes = file.getInputStream(); DigestInputStream read = new DigestInputStream(bytes, sha256())) {
            read.transferTo(OutputStream.nullOutputStream());
            return read.getMessageDigest().digest();
        }
    }

    private static void write(DataOutputStream said, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        said.writeInt(bytes.length);
        said.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
