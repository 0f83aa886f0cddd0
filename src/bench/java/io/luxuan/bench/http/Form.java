package io.luxuan.bench.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;

/** What a person is about to send; every change makes another form, so that one may be sent again and again. */
public record Form(URI action, boolean multipart, List<Field> fields) {
    /** @param file null for a text */
    record Field(String name, String text, byte[] file) {}

    static Form of(FormElement element) {
        List<Field> fields = element.formData().stream().map(field -> new Field(field.key(), field.value(), null)).toList();
        String action = element.hasAttr("action") ? element.absUrl("action") : element.baseUri();
        return new Form(URI.create(action), element.attr("enctype").startsWith("multipart/"), fields);
    }

    /** An empty form that no page offers. The token against forged requests is added when it is sent. */
    public static Form to(String path) {
        return new Form(URI.create(path), false, List.of());
    }

    /** Replaces what was filled in under this name. */
    public Form with(String name, String text) {
        return replaced(multipart, name, new Field(name, text, null));
    }

    /** One value more under this name: a second box ticked, or the button pressed. */
    public Form and(String name, String text) {
        return new Form(action, multipart, Stream.concat(fields.stream(), Stream.of(new Field(name, text, null))).toList());
    }

    /** A chosen file; the form is sent as an upload. */
    public Form with(String name, String fileName, byte[] content) {
        return replaced(true, name, new Field(name, fileName, content));
    }

    public Form without(String name) {
        return new Form(action, multipart, others(name));
    }

    /** What is filled in; null when there is no such field. */
    public String value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::text).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Form replaced(boolean upload, String name, Field by) {
        List<Field> all = new ArrayList<>(others(name));
        all.add(by);
        return new Form(action, upload, List.copyOf(all));
    }

    private List<Field> others(String name) {
        return fields.stream().filter(field -> !field.name().equals(name)).toList();
    }

    public String contentType() {
        return multipart ? "multipart/form-data; boundary=" + Upload.BOUNDARY : "application/x-www-form-urlencoded";
    }

    public byte[] body() {
        return multipart ? Upload.of(this) : urlEncoded().getBytes(StandardCharsets.US_ASCII);
    }

    private String urlEncoded() {
        return fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.text())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
