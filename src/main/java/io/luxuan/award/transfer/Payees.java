package io.luxuan.award.transfer;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.award.money.PaymentState;
import io.luxuan.programme.ClaimRule;
import io.luxuan.programme.PayeeQuestions;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.unit.UnitProfiles;
import io.luxuan.unit.UnitProfiles.BankAccount;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whom payments go to: what a manager entered for the award, else what its application says, else the unit's own account: entered
 * by a manager, or kept by the unit in its profile.
 */
@Component
class Payees {
    private final PayeeMapper entered;
    private final ApplicationFacts applications;
    private final Rounds rounds;
    private final UnitProfiles profiles;

    Payees(PayeeMapper entered, ApplicationFacts applications, Rounds rounds, UnitProfiles profiles) {
        this.entered = entered;
        this.applications = applications;
        this.rounds = rounds;
        this.profiles = profiles;
    }

    /** By id of the payment; those without a whole account are left out, and those that came back and whose account nobody looked at since. */
    Map<String, Payee> of(Collection<DueLine> lines) {
        Map<String, Payee> known = known(lines);
        Map<String, Payee> asked = asked(lines);
        Map<String, BankAccount> kept = profiles.accounts(lines.stream().map(DueLine::organisationId).collect(Collectors.toSet()));
        Map<String, Payee> found = new HashMap<>();
        for (DueLine line : lines) {
            Stream.of(known.get(line.projectId()), asked.get(line.id()), known.get(line.organisationId()),
                            own(kept.get(line.organisationId())))
                    .filter(Objects::nonNull).filter(Payee::isComplete).findFirst().filter(payee -> isRight(line, payee))
                    .ifPresent(payee -> found.put(line.id(), payee));
        }
        return found;
    }

    private static Payee own(BankAccount account) {
        return account == null ? null : new Payee(account.holder(), account.number(), account.bank(), null, null);
    }

    private Map<String, Payee> known(Collection<DueLine> lines) {
        Set<String> owners = lines.stream().flatMap(line -> Stream.of(line.projectId(), line.organisationId())).collect(Collectors.toSet());
        return Chunks.all(owners, entered::newest).stream().collect(Collectors.toMap(PayeeMapper.Entered::ownerId, PayeeMapper.Entered::account));
    }

    private Map<String, Payee> asked(Collection<DueLine> lines) {
        Map<String, Payee> found = new HashMap<>();
        lines.stream().collect(Collectors.groupingBy(DueLine::roundId)).forEach((round, some) -> {
            PayeeQuestions payee = questions(rounds.programmeOf(round));
            if (!payee.keys().isEmpty()) {
                List<String> ids = some.stream().map(DueLine::applicationId).distinct().toList();
                Map<String, Map<String, String>> answers = new HashMap<>();
                Chunks.each(ids, part -> answers.putAll(applications.answers(part, payee.keys())));
                some.forEach(line -> found.put(line.id(), account(line, payee, answers.getOrDefault(line.applicationId(), Map.of()))));
            }
        });
        return found;
    }

    private static PayeeQuestions questions(Programme programme) {
        ClaimRule rule = programme.claim();
        return rule == null ? PayeeQuestions.NONE : rule.payee();
    }

    private static Payee account(DueLine line, PayeeQuestions payee, Map<String, String> answers) {
        return new Payee(payee.holder() == null ? line.unit() : answers.get(payee.holder()), answers.get(payee.number()),
                answers.get(payee.bank()), null, null);
    }

    private static boolean isRight(DueLine line, Payee payee) {
        return line.state() != PaymentState.RETURNED || isNewer(payee, line.settledAt());
    }

    /** Whether somebody has looked at the account since the bank sent the money back. */
    private static boolean isNewer(Payee payee, LocalDateTime returnedAt) {
        return payee.enteredAt() != null && payee.enteredAt().isAfter(returnedAt);
    }
}
