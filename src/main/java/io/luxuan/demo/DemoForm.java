package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills a programme's form with a proposal. */
final class DemoForm {
    private static final Map<String, String> LINES = Map.of(
            "baseName", "开源基础模型（宽松许可）", "evaluator", "国家级人工智能产品质量检验检测机构",
            "otherField", "", "siteAddress", "{site}");
    private static final Map<String, String> NUMBERS = Map.of(
            "memberCount", "12", "users", "60", "parameters", "130", "deployments", "5", "floorArea", "2600");
    private static final Map<String, Integer> CHOICES = Map.of("base", 1, "evaluationState", 1);

    private final Proposal proposal;
    private final String unit;
    private final Map<String, String> texts;
    private final LocalDate today;

    DemoForm(Proposal proposal, String unit, Map<String, String> texts, LocalDate today) {
        this.proposal = proposal;
        this.unit = unit;
        this.texts = texts;
        this.today = today;
    }

    Map<String, String> answers(Programme programme) {
        Map<String, String> answers = new LinkedHashMap<>();
        programme.form().questions().filter(question -> question.required() || question.key().equals("crossDiscipline"))
                .forEach(question -> answers.put(question.key(), question.key().equals(programme.form().roles().field())
                        ? proposal.field() : answer(question, programme)));
        for (int i = 1; i <= programme.eligibility().conditions().size(); i++) {
            answers.put("condition-" + i, "yes");
        }
        answers.values().removeIf(answer -> answer == null || answer.isEmpty());
        return answers;
    }

    private int choice(Question question, Programme programme) {
        boolean takesUp = question.key().equals(programme.form().roles().challenge());
        return takesUp ? proposal.challenge() - 1 : CHOICES.getOrDefault(question.key(), 0);
    }

    private String answer(Question question, Programme programme) {
        return switch (question.type()) {
            case TEXT -> line(question.key());
            case LONG_TEXT -> text(question.key());
            case MONEY -> money(question.key());
            case TABLE -> new DemoTable(proposal, today).answer(question);
            case MULTI_CHOICE -> question.options().get(0);
            case NUMBER, DECIMAL -> NUMBERS.getOrDefault(question.key(), "10");
            case DATE -> date(question.key()).toString();
            case CHOICE -> question.options().get(choice(question, programme));
            case CONFIRM -> "yes";
            case ATTACHMENT, COMPUTED -> null;
        };
    }

    private String line(String key) {
        return switch (key) {
            case "title" -> proposal.title();
            case "leader" -> proposal.leader();
            case "keywords" -> proposal.keywords();
            default -> filled(LINES.getOrDefault(key, proposal.title()));
        };
    }

    private String text(String key) {
        return key.equals("summary") ? proposal.summary() : filled(texts.getOrDefault(key, texts.get("otherwise")));
    }

    private String filled(String template) {
        return template.replace("{summary}", proposal.summary()).replace("{problem}", proposal.problem())
                .replace("{method}", proposal.method()).replace("{result}", proposal.result())
                .replace("{plan}", proposal.plan()).replace("{org}", unit).replace("{leader}", proposal.leader())
                .replace("{site}", proposal.site() == null ? "" : proposal.site());
    }

    private String money(String key) {
        BigDecimal amount = proposal.amount();
        return switch (key) {
            case "amount" -> amount.toPlainString();
            case "spent", "ownFunds", "research" -> amount.multiply(BigDecimal.valueOf(2)).toPlainString();
            default -> amount.multiply(BigDecimal.valueOf(4)).toPlainString();
        };
    }

    private LocalDate date(String key) {
        return key.equals("onlineSince") ? today.minusMonths(10) : today.plusMonths(2).withDayOfMonth(1);
    }
}
