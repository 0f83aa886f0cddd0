package io.luxuan.programme.money;

import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.money.Funding.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An expression as people read it: labels for keys, words for functions, signs of arithmetic. Only shown, never reckoned with. */
@Component
public class FormulaWords {
    /** Texts in quotes stay; names of several words come before their first word. */
    private static final Pattern PIECE = Pattern.compile(
            "\"[^\"]*\"|round down|starts with|ends with|is defined|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*|<=|>=|!=|[*/]");
    private static final Map<String, String> SIGNS = Map.of("<=", "≤", ">=", "≥", "!=", "≠", "*", "×", "/", "÷");
    private static final Pattern UNIT = Pattern.compile("（(万元|元)）$");

    private final MessageSource messages;

    FormulaWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param steps figures that it may name beside the answers */
    public String of(String expression, Form form, List<Step> steps) {
        Map<String, String> labels = labels(form, steps);
        return PIECE.matcher(expression).replaceAll(piece -> Matcher.quoteReplacement(word(piece.group(), labels)));
    }

    private String word(String piece, Map<String, String> labels) {
        if (piece.startsWith("\"")) {
            return "“" + piece.substring(1, piece.length() - 1) + "”";
        }
        String label = labels.get(piece);
        if (label == null) {
            label = SIGNS.get(piece);
        }
        return label == null ? messages.getMessage("formula." + piece.replace(' ', '-'), null, piece, Locale.SIMPLIFIED_CHINESE) : label;
    }

    private static Map<String, String> labels(Form form, List<Step> steps) {
        Map<String, String> labels = new HashMap<>();
        steps.forEach(step -> labels.put(step.key(), step.label()));
        form.questions().forEach(question -> {
            labels.put(question.key(), label(question));
            question.columns().forEach(column -> {
                labels.putIfAbsent(column.key(), label(column));
                labels.put(question.key() + "." + column.key(), label(question) + "·" + label(column));
            });
        });
        return labels;
    }

    private static String label(Question question) {
        return UNIT.matcher(question.label()).replaceFirst("");
    }
}
