package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.luxuan.account.factor.HalfSignedIn;
import io.luxuan.account.factor.Means;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.OwnDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Generated requests to every route of a running platform, as everybody: none may fail, none may show how the program is made, and
 * what is refused may leave no row. {@code -Dluxuan.fuzz=10000} sends as many, {@code -Dluxuan.fuzz.seed=7} others.
 */
@SpringBootTest(properties = {
    "luxuan.demo=true",
    "luxuan.attachments=target/fuzz-attachments",
    "camunda.bpm.job-execution.enabled=false"
})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@OwnDatabase
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("luxuan.fuzz", 2000);
    private static final long SEED = Long.getLong("luxuan.fuzz.seed", 20261129);


    /** Where ids come from that mean something behind a step of an address. */
    private static final Map<String, String> IDS = Map.of("applications", "application", "rounds", "selection_round", "projects", "project",
            "accounts", "account", "organisations", "organisation", "publicity", "notice", "notices", "notice", "objections", "objection",
            "cards", "review_assignment", "experts", "expert");

    @Autowired MockMvc mvc;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;
    @Autowired JdbcTemplate jdbc;

    /** Each role, nobody, and somebody of whom more than the password is asked. */
    private static final List<String> KINDS = Stream.concat(Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).map(Role::name),
            Stream.of("nobody", "half")).toList();

    private final Map<String, Set<String>> reached = new TreeMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void nothing_that_anybody_sends_fails_or_is_half_done() {
        HostileRequests requests = new HostileRequests(SEED, ids());
        Random random = new Random(SEED);
        List<Map.Entry<RequestMappingInfo, HandlerMethod>> routes = routes();
        List<Person> people = people();
        FactCounts counts = new FactCounts(jdbc);
        Map<String, Long> facts = counts.now();
        for (int sent = 0; sent < REQUESTS; sent++) {
            Map.Entry<RequestMappingInfo, HandlerMethod> route = routes.get(sent % routes.size());
            Caller caller = sent / routes.size() % 2 == 0 ? new Caller(whoever(route, people, random), false)
                    : inTurn(sent / routes.size() / 2 + sent % routes.size(), people, random);
            HostileRequests.Attack attack = requests.attack(route.getKey(), route.getValue(), caller.person());
            reached.computeIfAbsent(route.getKey().toString(), any -> new TreeSet<>()).add(caller.kind());
            boolean refused = send(attack, caller);
            Map<String, Long> now = counts.now();
            if (refused && !now.equals(facts)) {
                failures.put("half done: " + route.getValue(), attack + "\n    " + FactCounts.changed(facts, now));
            }
            facts = now;
        }
        long pairs = reached.values().stream().mapToLong(Set::size).sum();
        System.out.printf("answers by status: %s; %d of %d routes by callers%n", statuses, pairs, (long) routes.size() * KINDS.size());
        assertThat(failures).isEmpty();
        assertThat(reached).hasSize(Math.min(REQUESTS, routes.size()));
        if (REQUESTS >= 2 * KINDS.size() * routes.size()) {
            assertThat(reached).as("each route as everybody").allSatisfy((route, kinds) -> assertThat(kinds).containsAll(KINDS));
        }
        assertThat(statuses).containsKeys(200, 302, 400, 403, 404);
    }

    /** Answers whether the request was refused. */
    private boolean send(HostileRequests.Attack attack, Caller caller) {
        var request = attack.request().with(csrf());
        if (caller.half()) {
            request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                    new HalfSignedIn(caller.person(), Means.PASSWORD), null, List.of(new SimpleGrantedAuthority("FACTOR_PASSWORD")))));
        } else if (caller.person() != null) {
            request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                    caller.person(), null, List.of(new SimpleGrantedAuthority("ROLE_" + caller.person().role())))));
        }
        try {
            MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
            statuses.merge(answer.getStatus(), 1, Integer::sum);
            judge(attack, answer.getStatus(), answer.getContentAsString());
            return answer.getStatus() >= 400;
        } catch (Exception failure) {
            failures.put(failure.toString().lines().findFirst().orElse(""), attack.toString());
            return true;
        }
    }

    private void judge(HostileRequests.Attack attack, int status, String body) {
        if (status >= 500) {
            failures.put(status + " " + attack.method() + " " + attack.route(), attack.toString());
        }
        if (body.contains("Exception") || body.contains("\tat ") || body.contains("io.luxuan.")) {
            failures.put("shows how it is made: " + attack.route(), attack.toString());
        }
    }

    private record Caller(Person person, boolean half) {
        String kind() {
            return half ? "half" : person == null ? "nobody" : person.role().name();
        }
    }

    /** Everybody gets every route in turn, the ones that have no business there too. */
    private static Caller inTurn(int turn, List<Person> people, Random random) {
        String kind = KINDS.get(turn % KINDS.size());
        List<Person> fitting = people.stream().filter(person -> kind.equals("half") || person.role().name().equals(kind)).toList();
        return new Caller(fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size())), kind.equals("half"));
    }

    private Person whoever(Map.Entry<RequestMappingInfo, HandlerMethod> route, List<Person> people, Random random) {
        int chance = random.nextInt(10);
        String path = String.join(" ", route.getKey().getPatternValues());
        List<Person> fitting = people.stream()
                .filter(person -> path.startsWith("/" + person.role().name().toLowerCase(Locale.ROOT))).toList();
        if (chance < 7 && !fitting.isEmpty()) {
            return fitting.get(random.nextInt(fitting.size()));
        }
        return chance == 9 ? null : people.get(random.nextInt(people.size()));
    }

    private List<Map.Entry<RequestMappingInfo, HandlerMethod>> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .sorted(Comparator.comparing(route -> route.getKey().toString())).toList();
    }

    /** Some of each role who have something to do. */
    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            people.addAll(jdbc.query("SELECT id, username, name, organisation_id FROM account WHERE role = ? ORDER BY username LIMIT 3",
                    (row, number) -> new Person(row.getString(1), row.getString(2), row.getString(3), role, row.getString(4)), role.name()));
        }
        return people;
    }

    private Map<String, List<String>> ids() {
        Map<String, List<String>> ids = new TreeMap<>();
        IDS.forEach((step, table) -> ids.put(step, jdbc.queryForList("SELECT id FROM " + table + " ORDER BY id LIMIT 12", String.class)));
        ids.values().removeIf(List::isEmpty);
        return ids;
    }
}
