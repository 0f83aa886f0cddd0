package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.luxuan.application.submit.CallScene;
import io.luxuan.decision.field.HolderForm;
import io.luxuan.decision.field.KeepHolders;
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
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Register;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The units of a play and how they come to a round: what all families have in common. */
class Troupe {
    final CallScene scene;
    private final Programmes programmes;
    private final Register register;
    private final EarlierAwards earlier;
    private final KeepHolders holders;
    private final Map<String, Person> units = new HashMap<>();

    Troupe(AutowireCapableBeanFactory beans, Programmes programmes, KeepHolders holders) {
        this.scene = beans.createBean(CallScene.class);
        this.programmes = programmes;
        this.holders = holders;
        this.register = beans.createBean(Register.class);
        this.earlier = beans.createBean(EarlierAwards.class);
    }

    Programme programme(String id) {
        return programmes.current().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** Empty where the play says that it does not open. */
    Optional<Round> open(Play play) {
        RoundSettings settings = settings(play, RoundSettings.of(programme(play.programme())));
        if (play.refused() == null) {
            Round round = scene.openOn(play.opens(), play.programme(), settings);
            if (play.left() != null) {
                earlier.leave(scene, round, play.left());
            }
            play.held().forEach((field, unit) -> hold(play.programme() + " " + field, unit));
            play.listed().forEach((list, names) -> names.forEach(name -> register.list(scene, list, name)));
            return Optional.of(round);
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> scene.openOn(play.opens(), play.programme(), settings));
        assertThat(refusal).as("opening is refused").isNotNull();
        assertThat(refusal.code() + " " + refusal.fields().values()).contains(play.refused());
        return Optional.empty();
    }

    /** What only the play took from the year's fund is there again for others. */
    void over() {
        earlier.giveBack();
    }

    private void hold(String field, String unit) {
        HolderForm form = new HolderForm(field, unit, unit + "的基地", "2025", "鲁发改〔2025〕1号");
        Actors.run(scene.person(Role.MANAGER, null), () -> holders.enter(form));
    }

    private static RoundSettings settings(Play play, RoundSettings given) {
        return new RoundSettings(quota(play, given.quota()), play.budget() == null ? given.budget() : play.budget(), given.panel(),
                given.scoring(), given.publicity(), given.recommendationNeeded(), given.constraints(), numbers(given, play), play.challenges());
    }

    private static Map<String, BigDecimal> numbers(RoundSettings given, Play play) {
        Map<String, BigDecimal> numbers = new HashMap<>(given.numbers());
        numbers.putAll(play.numbers());
        return numbers;
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
        if (unit.size() != null) {
            register.sized(scene, person, unit.size());
        }
        unit.titles().forEach(title -> register.titled(scene, person, title.name(), title.level(), title.on(), title.until()));
        if (part.had() != null) {
            earlier.award(scene, person, part.had());
        }
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

    static Map<String, String> answers(Play play, Part part, Programme programme) {
        Roles roles = programme.form().roles();
        Map<String, String> answers = new LinkedHashMap<>(Map.of(roles.title(), part.name()));
        if (roles.field() != null) {
            answers.put(roles.field(), field(part, programme));
        }
        if (part.takes() != null) {
            answers.put(roles.challenge(), play.challenges().get(part.takes() - 1).option());
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
        assertThat(refusal.code() + " " + refusal.fields().values() + Arrays.toString(refusal.arguments())).as(part.name())
                .contains(part.turned());
    }
}
