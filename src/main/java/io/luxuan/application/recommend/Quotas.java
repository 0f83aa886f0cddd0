package io.luxuan.application.recommend;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.owner.LeadContacts;
import io.luxuan.owner.PublicContact;
import io.luxuan.shared.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many a department may recommend in a round, and whom to ask for more. */
@Component
class Quotas {
    private final QuotaMapper quotas;
    private final LeadContacts contacts;

    Quotas(QuotaMapper quotas, LeadContacts contacts) {
        this.quotas = quotas;
        this.contacts = contacts;
    }

    /** Of a department in a round that has rules. */
    record Share(String roundId, Quota quota) {}

    /** Nobody else takes a place in this round before the transaction ends. */
    RecommendRule hold(String roundId) {
        RecommendRule held = quotas.lock(roundId);
        if (held != null) {
            return held;
        }
        quotas.begin(roundId);
        return quotas.lock(roundId);
    }

    /** A place for this one, or none: decided while nobody else decides in its round. What waits no more is not counted. */
    void take(ApplicationRow row) {
        if (RecommendRules.waits(row).isAllowed()) {
            hasRoom(row.roundId(), of(hold(row.roundId()), row.recommenderId()), 0).require();
        }
    }

    Quota of(RecommendRule rule, String department) {
        Integer own = quotas.own(rule.roundId(), department);
        return new Quota(own == null ? rule.most() : own, quotas.taken(rule.roundId(), department), rule.ranked());
    }

    Quota of(String roundId, String department) {
        return of(Objects.requireNonNullElse(quotas.find(roundId), RecommendRule.none(roundId)), department);
    }

    /** Of those rounds in which anything is asked; some dozen at most. */
    List<Share> of(Collection<String> roundIds, String department) {
        return roundIds.isEmpty() ? List.of() : quotas.ofRounds(roundIds).stream()
                .map(rule -> new Share(rule.roundId(), of(rule, department)))
                .filter(share -> share.quota().isLimited() || share.quota().ranked())
                .sorted(Comparator.comparing(Share::roundId).reversed()).toList();
    }

    Verdict hasRoom(String roundId, Quota quota, int besides) {
        return quota.left() > besides ? Verdict.ALLOWED : Verdict.refused("recommend.quota-full", quota.most(), whom(roundId));
    }

    private String whom(String roundId) {
        return contacts.of(roundId).stream().map(Quotas::said).collect(Collectors.joining("；"));
    }

    private static String said(PublicContact contact) {
        return Stream.of(contact.department(), contact.office(), contact.telephone()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
