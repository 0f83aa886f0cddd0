package io.luxuan.owner.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Ids;
import io.luxuan.shared.trail.InRound;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page of a single thing of a round is forgotten when a department keeps its rounds to itself. */
@ServiceTest
class ReadablePathsTest {
    /** Of no round, or open to everybody. */
    private static final Set<String> OF_NO_ROUND = Set.of(
            "duties", "duties/deputies", "experts", "experts/changes", "experts/files", "experts/institutions", "experts/withdrawals",
            "fields", "filters", "funds", "letters", "paper-templates", "programmes", "programmes/drafts", "targets", "targets/readings",
            "today", "told", "units", "units/entries", "units/registrations", "transfers/orders", "transfers/payments", "transfers/templates",
            "notices", // published for all
            "tasks", // whose person, reason and colleagues are asked by its own rules
            "wishes"); // asks by itself who may look: a second person of another department may be waited for

    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;
    @Autowired RoundOfPath rounds;
    @Autowired List<InRound> things;

    private Stream<String> routes() {
        return mapping.getHandlerMethods().keySet().stream().flatMap(info -> info.getPatternValues().stream())
                .filter(route -> route.matches("/manager/.*\\{.*")).distinct().sorted();
    }

    @Test
    void every_page_of_a_single_thing_says_which_round_it_is_of_or_that_it_is_of_none() {
        assertThat(routes().filter(route -> RoundOfPath.kind(route).isEmpty()))
                .allSatisfy(route -> assertThat(OF_NO_ROUND).contains(route.substring("/manager/".length(), route.indexOf("/{"))));
        assertThat(routes().filter(route -> RoundOfPath.kind(route).isPresent())).hasSizeGreaterThan(50);
    }

    @Test
    void each_kind_is_answered_by_somebody_who_knows_its_round() {
        assertThat(routes().map(RoundOfPath::kind).flatMap(Optional::stream).distinct().filter(kind -> !kind.equals("round")))
                .isSubsetOf(things.stream().map(InRound::kind).toList());
        things.forEach(thing -> assertThat(thing.roundOf(Ids.next())).as(thing.kind()).isNull());
    }
}
