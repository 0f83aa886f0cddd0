package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.award.AwardFacts;
import io.luxuan.programme.ClaimRule;
import io.luxuan.programme.Programme;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps a second claim of what is paid once out, at submission and at verification. */
@Component
public class PaidOnce implements EntryCondition {
    private final ClaimMapper claims;
    private final ApplicationFacts applications;
    private final AwardFacts awards;
    private final ThingsOnce things;

    PaidOnce(ClaimMapper claims, ApplicationFacts applications, AwardFacts awards, ThingsOnce things) {
        this.claims = claims;
        this.applications = applications;
        this.awards = awards;
        this.things = things;
    }

    @Override
    public Verdict mayEnter(Programme programme, ApplicationSummary application) {
        String key = key(programme, application.id(), application.organisationId());
        return key == null ? Verdict.ALLOWED : unclaimed(programme, key, application.id(), application.organisationId());
    }

    @Override
    public Map<String, Refused> obstacles(Programme programme, List<ApplicationSummary> together) {
        Map<String, String> keys = keys(programme, together);
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, String> holders = new HashMap<>();
        Chunks.all(keys.values().stream().distinct().toList(), claims::holdersOf)
                .forEach(claim -> holders.put(claim.onceKey(), claim.applicationId()));
        Set<String> awarded = programme.claim().onceQuestion() != null ? Set.of()
                : awards.holders(programme.id(), together.stream().map(ApplicationSummary::organisationId).distinct().toList());
        Map<String, Refused> found = new LinkedHashMap<>();
        together.forEach(one -> {
            OnceRules.neverAwarded(awarded.contains(one.organisationId())).noteAt(one.id(), found);
            OnceRules.nobodyElseHolds(holders.putIfAbsent(keys.get(one.id()), one.id()), one.id()).noteAt(one.id(), found);
        });
        return found;
    }

    /** The same once more, when the claim is about to be found payable. */
    public Verdict isStillFree(Programme programme, Claim claim) {
        String key = key(programme, claim.applicationId(), claim.organisationId());
        Verdict free = key == null ? Verdict.ALLOWED : unclaimed(programme, key, claim.applicationId(), claim.organisationId());
        free = key != null && free.isAllowed() ? hold(claim, key) : free;
        return free.isAllowed() ? things.areStillFree(programme, claim.applicationId()) : free;
    }

    /** A claim that carries a key of before names the same as others by their key of today: the first to be found payable holds it. */
    private Verdict hold(Claim claim, String key) {
        try {
            if (!key.equals(claim.onceKey())) {
                claims.hold(claim.applicationId(), key);
            }
            return Verdict.ALLOWED;
        } catch (DuplicateKeyException anotherWasFaster) {
            return Verdict.refused("claim.once");
        }
    }

    /** Those of many claims that are not, in few statements. */
    public Set<String> notFree(Programme programme, Collection<Claim> all) {
        Set<String> taken = new HashSet<>(onceTaken(programme, all));
        taken.addAll(things.notFree(programme, all.stream().map(Claim::applicationId).filter(id -> !taken.contains(id)).toList()));
        return taken;
    }

    private Set<String> onceTaken(Programme programme, Collection<Claim> all) {
        Map<String, String> keys = keysOf(programme, all.stream().collect(Collectors.toMap(Claim::applicationId, Claim::organisationId)));
        if (keys.isEmpty()) {
            return Set.of();
        }
        Map<String, String> holders = Chunks.all(keys.values().stream().distinct().toList(), claims::holdersOf).stream()
                .collect(Collectors.toMap(Claim::onceKey, Claim::applicationId));
        Set<String> awarded = programme.claim().onceQuestion() != null ? Set.of()
                : awards.holders(programme.id(), all.stream().map(Claim::organisationId).distinct().toList());
        return all.stream().filter(claim -> awarded.contains(claim.organisationId())
                        || !OnceRules.nobodyElseHolds(holders.get(keys.get(claim.applicationId())), claim.applicationId()).isAllowed()
                        || !hold(claim, keys.get(claim.applicationId())).isAllowed())
                .map(Claim::applicationId).collect(Collectors.toSet());
    }

    /** Null where the programme pays more than once. */
    String key(Programme programme, String applicationId, String organisationId) {
        ClaimRule rule = programme.claim();
        return rule == null || !rule.once() ? null
                : OnceRules.key(programme.id(), organisationId, subject(rule.onceQuestion(), applicationId));
    }

    /** By application; empty where the programme pays more than once. */
    Map<String, String> keys(Programme programme, List<ApplicationSummary> claimed) {
        Map<String, String> units = new LinkedHashMap<>();
        claimed.forEach(one -> units.put(one.id(), one.organisationId()));
        return keysOf(programme, units);
    }

    private Map<String, String> keysOf(Programme programme, Map<String, String> units) {
        ClaimRule rule = programme.claim();
        if (rule == null || !rule.once()) {
            return Map.of();
        }
        Map<String, Map<String, String>> answers = rule.onceQuestion() == null ? Map.of()
                : applications.answers(units.keySet(), List.of(rule.onceQuestion()));
        Map<String, String> keys = new LinkedHashMap<>();
        units.forEach((id, unit) -> keys.put(id, OnceRules.key(programme.id(), unit, rule.onceQuestion() == null ? null
                : answers.getOrDefault(id, Map.of()).getOrDefault(rule.onceQuestion(), ""))));
        return keys;
    }

    private Verdict unclaimed(Programme programme, String key, String applicationId, String organisationId) {
        Verdict free = OnceRules.nobodyElseHolds(claims.holderOf(key).orElse(null), applicationId);
        boolean ofUnit = programme.claim().onceQuestion() == null;
        return free.isAllowed() && ofUnit ? OnceRules.neverAwarded(awards.holds(programme.id(), organisationId)) : free;
    }

    private String subject(String question, String applicationId) {
        return question == null ? null : applications.answers(List.of(applicationId), List.of(question))
                .getOrDefault(applicationId, Map.of()).getOrDefault(question, "");
    }
}
