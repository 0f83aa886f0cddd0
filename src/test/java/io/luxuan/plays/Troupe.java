package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.luxuan.application.submit.CallScene;
import io.luxuan.plays.Play.Part;
import io.luxuan.plays.Play.Unit;
import io.luxuan.programme.Eligibility;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Quota;
import io.luxuan.programme.form.Roles;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The units of a play and how they come to a round: what all families have in common. */
class Troupe {
    final CallScene scene;
    private final Programmes programmes;
    private final Map<String, Person> units = new HashMap<>();

    Troupe(AutowireCapableBeanFactory beans, Programmes programmes) {
        this.scene = beans.createBean(CallScene.class);
        this.programmes = programmes;
    }

    Programme programme(String id) {
        return programmes.current().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** Empty where the play says that it does not open. */
    Optional<Round> open(Play play) {
        RoundSettings settings = settings(play, RoundSettings.of(programme(play.programme())));
        if (play.refused() == null) {
            return Optional.of(scene.openOn(play.opens(), play.programme(), settings));
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> scene.openOn(play.opens(), play.programme(), settings));
        assertThat(refusal).as("opening is refused").isNotNull();
        assertThat(refusal.code() + " " + refusal.fields().values()).contains(play.refused());
        return Optional.empty();
    }

    private static RoundSettings settings(Play play, RoundSettings given) {
        return new RoundSettings(quota(play, given.quota()), play.budget() == null ? given.budget() : play.budget(), given.panel(),
                given.scoring(), given.publicity(), given.recommendationNeeded(), given.constraints(), play.numbers());
    }

    /** Few enter a play, so that few places make it a competition. */
    private static Quota quota(Play play, Quota given) {
        if (play.places() == null) {
            return given;
        }
        Integer least = given.least() == null ? null : Math.min(given.least(), play.places());
        Integer most = given.most() == null ? null : play.places();
        return new Quota(given.type(), least, most, play.places(), 0);
    }

    /** The one who acts for the unit of a part, under this department. */
    Person unit(Part part, Programme programme, String department) {
        Unit unit = part.unit();
        Person person = unit.same() != null ? units.get(unit.same())
                : scene.person(Role.APPLICANT, scene.organisation(kind(unit, programme.eligibility()), city(unit), department));
        units.put(part.name(), person);
        return person;
    }

    private static OrganisationKind kind(Unit unit, Eligibility eligibility) {
        if (unit.kind() != null) {
            return unit.kind();
        }
        return eligibility.organisationKinds().stream().findFirst().map(OrganisationKind::valueOf).orElse(OrganisationKind.ENTERPRISE);
    }

    private static String city(Unit unit) {
        return unit.city() == null ? "济南" : unit.city();
    }

    static Map<String, String> answers(Part part, Programme programme) {
        Roles roles = programme.form().roles();
        Map<String, String> answers = new LinkedHashMap<>(Map.of(roles.title(), part.name()));
        if (roles.field() != null) {
            answers.put(roles.field(), field(part, programme));
        }
        answers.putAll(part.answers());
        return answers;
    }

    static String field(Part part, Programme programme) {
        return part.field() != null || !programme.hasFields() ? part.field() : programme.fields().entries().get(0).code();
    }

    /** What a unit does where the play says that it is turned away. */
    static void turnedAway(Part part, Runnable enters) {
        Refusal refusal = catchThrowableOfType(Refusal.class, enters::run);
        assertThat(refusal).as(part.name() + " is turned away").isNotNull();
        assertThat(refusal.code() + " " + refusal.fields().values()).as(part.name()).contains(part.turned());
    }
}
