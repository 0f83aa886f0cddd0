package io.luxuan.bench.stampede;

import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/** Fills whatever form a programme asks for, with a mark by which the text is found again. */
final class Filled {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SENTENCE = "面向下一代人工智能方法，研究其基本原理、关键技术与验证方式，形成可以检查的成果。";
    private static final int SENTENCES = 8;

    private Filled() {}

    /** The files alone, so that the rush itself is about texts. */
    static Form files(Page edit) {
        Form form = edit.form("form[data-form]").with("next", "save");
        for (Element field : edit.html().select("form[data-form] input[type=file]")) {
            form = form.with(field.attr("name"), "材料.pdf", PDF);
        }
        return form;
    }

    static Form texts(Page edit, String mark) {
        Form form = edit.form("form[data-form]").with("next", "preview");
        for (Element field : edit.html().select("form[data-form] [name^=a.]")) {
            form = form.with(field.attr("name"), answer(field, mark));
        }
        return form.with("a.title", mark);
    }

    private static String answer(Element field, String mark) {
        if (field.tagName().equals("textarea")) {
            return mark + "：" + SENTENCE.repeat(SENTENCES);
        }
        if (field.tagName().equals("select")) {
            return field.select("option").stream().map(Element::val).filter(value -> !value.isEmpty()).findFirst().orElse("");
        }
        return switch (field.attr("type") + "/" + field.attr("inputmode")) {
            case "checkbox/" -> "yes";
            case "date/" -> "2027-09-01";
            case "text/decimal" -> "30.50";
            case "text/numeric" -> "12";
            default -> field.attr("name").equals("a.leader") ? "张" + mark.replaceAll("\\D", "") : mark;
        };
    }
}
