package io.luxuan.paper.kind;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.award.AwardsOfRound;
import io.luxuan.award.AwardsOfRound.Award;
import io.luxuan.award.AwardsOfRound.Money;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 拨付清单: what was entered for the projects of a round, in the order in which it was. */
@Component
class PaymentList implements PaperKind {
    private final AwardsOfRound awards;
    private final ApplicationFacts applications;
    private final Rounds rounds;
    private final MessageSource messages;

    PaymentList(AwardsOfRound awards, ApplicationFacts applications, Rounds rounds, MessageSource messages) {
        this.awards = awards;
        this.applications = applications;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "payments";
    }

    @Override
    public PaperScope scope() {
        return PaperScope.ROUND;
    }

    @Override
    public boolean isFor(Programme programme) {
        return programme.project() != null;
    }

    @Override
    public List<String> fields() {
        return List.of("sum");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("place", 6), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.text("payment", 14), Column.figure("amount", 14),
                Column.text("paymentState", 12), Column.text("enteredOn", 16));
    }

    @Override
    public PaperContent read(String roundId) {
        List<Line> lines = awards.of(roundId).stream().flatMap(award -> award.payments().stream().map(money -> new Line(award, money)))
                .sorted(Comparator.comparing((Line line) -> line.money().enteredAt()).thenComparing(line -> line.award().number())).toList();
        if (lines.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        Map<String, ApplicationSummary> known = applications.byIds(lines.stream().map(line -> line.award().applicationId()).toList());
        return new PaperContent(rounds.get(roundId), "", Map.of("sum", Written.sum(lines.stream().filter(Line::isPaid).toList(),
                line -> line.money().amount())), Written.numbered(lines, line -> row(line, known.get(line.award().applicationId()))));
    }

    private record Line(Award award, Money money) {
        boolean isPaid() {
            return money.state().equals("PAID");
        }
    }

    private List<String> row(Line line, ApplicationSummary one) {
        return List.of(line.award().number(), one.title(), one.organisationName(), text("award.payment." + line.money().kind()),
                Written.amount(line.money().amount()), text("award.payment-state." + line.money().state()), Written.day(line.money().enteredAt()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
