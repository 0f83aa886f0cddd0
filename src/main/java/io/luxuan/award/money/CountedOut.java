package io.luxuan.award.money;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 一次性、限项、累计上限: whoever has all that a cap allows is told at the door, and not after a form was filled. */
@Component
class CountedOut implements EntryCondition {
    private final LedgerMapper ledger;
    private final Grants grants;
    private final Recipients recipients;
    private final Rounds rounds;

    CountedOut(LedgerMapper ledger, Grants grants, Recipients recipients, Rounds rounds) {
        this.ledger = ledger;
        this.grants = grants;
        this.recipients = recipients;
        this.rounds = rounds;
    }

    @Override
    public Verdict mayEnter(Programme programme, ApplicationSummary application) {
        if (programme.funding() == null || programme.funding().caps().isEmpty()) {
            return Verdict.ALLOWED;
        }
        Grant grant = grants.of(application.id(), recipients.of(programme, application), BigDecimal.ZERO,
                rounds.get(application.roundId()), programme);
        List<String> keys = grant.scopes().stream().filter(scope -> !scope.isOfFund() && scope != LedgerScope.AWARD).map(grant::key).toList();
        Map<String, LedgerAccount> accounts = ledger.read(keys).stream().collect(Collectors.toMap(LedgerAccount::accountKey, one -> one));
        return grant.scopes().stream().filter(scope -> accounts.containsKey(grant.key(scope)))
                .map(scope -> hasRoom(scope, grant.caps(), accounts.get(grant.key(scope))))
                .filter(verdict -> !verdict.isAllowed()).findFirst().orElse(Verdict.ALLOWED);
    }

    /** The rule by itself: a place in the count, and something left of the money. */
    static Verdict hasRoom(LedgerScope scope, Caps caps, LedgerAccount account) {
        Verdict counted = Grant.staysWithin(scope, caps.count(scope), account.awards());
        BigDecimal cap = caps.of(scope);
        boolean left = cap == null || account.committed().compareTo(cap) < 0;
        return !counted.isAllowed() || left ? counted : Verdict.refused("award.spent." + scope, cap.stripTrailingZeros().toPlainString());
    }
}
