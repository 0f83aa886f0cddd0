package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funds;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What of a project's money the ledger needs to know. */
@Component
public class Grants {
    private final Rounds rounds;
    private final Funds funds;
    private final MessageSource messages;

    Grants(Rounds rounds, Funds funds, MessageSource messages) {
        this.rounds = rounds;
        this.funds = funds;
        this.messages = messages;
    }

    public Grant of(Project project, BigDecimal amount) {
        return of(project, amount, rounds.get(project.roundId()), rounds.programmeOf(project.roundId()));
    }

    public Grant of(Project project, BigDecimal amount, Round round, Programme programme) {
        return of(project.id(), Recipients.of(project.organisationId(), project.leader(), project.title()), amount, round, programme);
    }

    /** The one place that says which caps an award is under. @param amount in 万元 */
    Grant of(String id, Recipient to, BigDecimal amount, Round round, Programme programme) {
        return of(id, to, amount, round, programme, caps(programme, round.year()));
    }

    /** The same for many of one round, whose caps are read once. */
    static Grant of(String id, Recipient to, BigDecimal amount, Round round, Programme programme, Caps caps) {
        return new Grant(id, programme.id(), Caps.fundOf(programme), to, round.year(), amount, caps);
    }

    public Grant of(Project project, BigDecimal amount, Round round, Programme programme, Caps caps) {
        return of(project.id(), Recipients.of(project.organisationId(), project.leader(), project.title()), amount, round, programme, caps);
    }

    public Caps caps(Programme programme, int year) {
        return Caps.of(funds.inForce(programme.funding(), year));
    }

    /** @param ruleCode without the prefix {@code rule.} */
    public String text(String ruleCode) {
        return messages.getMessage("rule." + ruleCode, null, Locale.SIMPLIFIED_CHINESE);
    }

    public String text(Refused why) {
        return messages.getMessage(why.messageKey(), why.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
