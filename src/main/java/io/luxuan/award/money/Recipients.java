package io.luxuan.award.money;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.Programme;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.PersonKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom and what applications are for, as caps count them. A name alone would take two people of one name for one. */
@Component
class Recipients {
    private final ApplicationFacts applications;

    Recipients(ApplicationFacts applications) {
        this.applications = applications;
    }

    Map<String, Recipient> of(Programme programme, Collection<String> applicationIds) {
        String question = programme.claim() == null ? null : programme.claim().onceQuestion();
        Map<String, Map<String, String>> named = question == null ? Map.of() : applications.answers(applicationIds, List.of(question));
        Map<String, Recipient> all = new HashMap<>();
        applications.byIds(applicationIds).forEach((id, one) -> all.put(id,
                of(one.organisationId(), one.leader(), question == null ? one.title() : named.getOrDefault(id, Map.of()).get(question))));
        return all;
    }

    Recipient of(Programme programme, ApplicationSummary application) {
        return of(programme, List.of(application.id())).get(application.id());
    }

    static Recipient of(String organisationId, String leader, String subject) {
        String person = PersonKey.of(leader);
        String what = NameKey.of(subject);
        return new Recipient(organisationId, person.isEmpty() ? null : person + "@" + organisationId,
                what.isEmpty() ? null : Hashes.sha256(what).substring(0, 32));
    }
}
