package io.luxuan.award.money;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Refused no = obstacles(programme, List.of(application)).get(application.id());
        return no == null ? Verdict.ALLOWED : no;
    }

    @Override
    public Map<String, Refused> obstacles(Programme programme, List<ApplicationSummary> together) {
        if (programme.funding() == null || programme.funding().caps().isEmpty() || together.isEmpty()) {
            return Map.of();
        }
        Round round = rounds.get(together.get(0).roundId());
        Caps caps = grants.caps(programme, round.year());
        List<Grant> asked = recipients.of(programme, together.stream().map(ApplicationSummary::id).toList()).entrySet().stream()
                .map(one -> Grants.of(one.getKey(), one.getValue(), BigDecimal.ZERO, round, programme, caps)).toList();
        List<String> keys = asked.stream().flatMap(CountedOut::keys).distinct().toList();
        Map<String, LedgerAccount> accounts = Chunks.all(keys, ledger::read).stream()
                .collect(Collectors.toMap(LedgerAccount::accountKey, one -> one));
        Map<String, Refused> found = new LinkedHashMap<>();
        asked.forEach(grant -> grant.scopes().stream().filter(scope -> accounts.containsKey(grant.key(scope)))
                .forEach(scope -> hasRoom(scope, grant.caps(), accounts.get(grant.key(scope))).noteAt(grant.projectId(), found)));
        return found;
    }

    private static Stream<String> keys(Grant grant) {
        return grant.scopes().stream().filter(scope -> !scope.isOfFund() && scope != LedgerScope.AWARD).map(grant::key);
    }

    /** The rule by itself: a place in the count, and something left of the money. */
    static Verdict hasRoom(LedgerScope scope, Caps caps, LedgerAccount account) {
        Verdict counted = Grant.staysWithin(scope, caps.count(scope), account.awards());
        BigDecimal cap = caps.of(scope);
        boolean left = cap == null || account.committed().compareTo(cap) < 0;
        return !counted.isAllowed() || left ? counted : Verdict.refused("award.spent." + scope, cap.stripTrailingZeros().toPlainString());
    }
}
