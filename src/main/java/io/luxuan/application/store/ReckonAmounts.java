package io.luxuan.application.store;

import io.luxuan.application.ApplicationAmounts;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Around;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.money.AmountContext;
import io.luxuan.programme.money.FormulaWords;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.round.Round;
import io.luxuan.selection.Amount;
import io.luxuan.selection.Amounts;
import io.luxuan.selection.Claim;
import io.luxuan.selection.Reason;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reckons what an application comes to, and writes the reckoning down step by step where the application is read. */
@Component
class ReckonAmounts implements ApplicationAmounts {
    private final ApplicationFacts applications;
    private final Setting setting;
    private final FormulaWords formulas;
    private final MessageSource messages;

    ReckonAmounts(@Lazy ApplicationFacts applications, Setting setting, FormulaWords formulas, MessageSource messages) {
        this.applications = applications;
        this.setting = setting;
        this.formulas = formulas;
        this.messages = messages;
    }

    @Override
    public Map<String, BigDecimal> computed(Programme programme, Collection<String> applicationIds) {
        Set<String> questions = new LinkedHashSet<>(AmountContext.questions(programme.form(), programme.funding()));
        Optional.ofNullable(programme.form().roles().amount()).ifPresent(questions::add);
        Map<String, Map<String, String>> answers = questions.isEmpty() ? Map.of() : applications.answers(applicationIds, questions);
        RoundsOf rounds = new RoundsOf(applicationIds);
        Map<String, BigDecimal> sums = new HashMap<>();
        applicationIds.forEach(id -> {
            BigDecimal sum = reckon(programme, answers.getOrDefault(id, Map.of()), () -> rounds.around(id)).sum();
            sums.put(id, sum == null ? BigDecimal.ZERO : sum);
        });
        return sums;
    }

    /** Asked for all together, and only where a question hangs on its round. */
    private final class RoundsOf {
        private final Collection<String> applicationIds;
        private final Map<String, Around> byRound = new HashMap<>();
        private Map<String, ApplicationSummary> byId = Map.of();

        RoundsOf(Collection<String> applicationIds) {
            this.applicationIds = applicationIds;
        }

        Around around(String applicationId) {
            if (byId.isEmpty()) {
                byId = applications.byIds(applicationIds);
            }
            return byRound.computeIfAbsent(byId.get(applicationId).roundId(), round -> ReckonAmounts.around(setting.round(round)));
        }
    }

    /** Empty where the programme computes no amount. */
    Optional<Section> section(Programme programme, Round round, Map<String, String> answers) {
        if (programme.funding() == null || programme.funding().type() != FundingType.COMPUTED) {
            return Optional.empty();
        }
        Amount amount = reckon(programme, answers, () -> around(round));
        List<Entry> steps = new ArrayList<>();
        for (Reason figure : amount.figures()) {
            Reason said = figure.inWords(formula -> formulas.of(formula, programme.form(), programme.funding().steps()));
            steps.add(entry("step" + steps.size(), text("application.reckoning.step", steps.size() + 1), text(said)));
        }
        String sum = amount.sum() == null ? text("application.reckoning.incomplete") : text("application.reckoning.sum.value", plain(amount.sum()));
        steps.add(entry("sum", text("application.reckoning.sum"), sum));
        return Optional.of(new Section("reckoning", text("application.reckoning"), steps));
    }

    private static Around around(Round round) {
        return new Around(round.closesAt().toLocalDate(), round.year());
    }

    private static Amount reckon(Programme programme, Map<String, String> answers, Supplier<Around> around) {
        String asked = answers.getOrDefault(String.valueOf(programme.form().roles().amount()), "").strip();
        BigDecimal requested = Figures.read(asked).orElse(null);
        Map<String, Object> values = AmountContext.values(programme.form(), programme.funding(), answers, around);
        Claim claim = new Claim(requested, null, null, null, values, null);
        return Amounts.of(programme.funding(), claim, false);
    }

    private static Entry entry(String key, String label, String text) {
        return new Entry(key, label, QuestionType.TEXT, text, List.of(), null);
    }

    private String text(Reason figure) {
        return text("rule." + figure.code(), figure.arguments().stream()
                .map(argument -> argument instanceof BigDecimal number ? plain(number) : argument).toArray());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
