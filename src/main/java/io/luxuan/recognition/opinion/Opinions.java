package io.luxuan.recognition.opinion;

import io.luxuan.application.Applications;
import io.luxuan.programme.RecognitionRule;
import io.luxuan.programme.RecognitionRule.OpinionRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who needs an opinion, and what was said. */
@Component
public class Opinions {
    private final OpinionMapper opinions;
    private final Applications applications;

    Opinions(OpinionMapper opinions, Applications applications) {
        this.opinions = opinions;
        this.applications = applications;
    }

    /** By what the application answers; nobody where the rule asks for none. */
    public boolean isNeeded(RecognitionRule rule, String applicationId) {
        return rule.opinion() != null && applications.answers(List.of(applicationId), List.of(rule.opinion().question()))
                .getOrDefault(applicationId, Map.of()).getOrDefault(rule.opinion().question(), "").strip().equals(rule.opinion().answer());
    }

    public Optional<Opinion> of(String applicationId) {
        return Optional.ofNullable(opinions.find(applicationId));
    }

    /** By application; empty where the rule asks for none. */
    public Map<String, Opinion> inRound(RecognitionRule rule, String roundId) {
        return rule.opinion() == null ? Map.of()
                : opinions.inRound(roundId).stream().collect(Collectors.toMap(Opinion::applicationId, Function.identity()));
    }

    /** Titles of these applications, with what the opinion adds to them. */
    public Map<String, String> titles(RecognitionRule rule, String roundId, Collection<String> applicationIds) {
        Map<String, Opinion> said = inRound(rule, roundId);
        return applicationIds.stream().collect(Collectors.toMap(Function.identity(), id -> title(rule, said.get(id))));
    }

    static String title(RecognitionRule rule, Opinion said) {
        OpinionRule asked = rule.opinion();
        return asked == null || said == null ? rule.title() : rule.title() + "，" + (said.agrees() ? asked.granted() : asked.refused());
    }
}
