package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tries every route of the program as every role, with ids that do not exist. */
@ServiceTest
@Tag("wire")
class RoutesTest {
    /** First match wins. {@code -} is somebody who has not signed in; a route that no line covers fails the test. */
    private static final String TABLE = """
            GET  /manager/objections/x/evidence/x       MANAGER
            GET  /manager/units/entries/x/evidence      MANAGER
            GET  /manager/units/registrations/x/licence MANAGER
            GET  /manager/paper-templates               MANAGER
            GET  /manager/paper-templates/x             MANAGER
            GET  /manager/tasks/x                       MANAGER
            GET  /manager/duties/**                     MANAGER
            GET  /manager/programmes/**                 MANAGER SUPERVISOR ADMIN
            *    /manager/programmes/**                 MANAGER ADMIN
            GET  /manager/**                            MANAGER SUPERVISOR
            *    /manager/**                            MANAGER
            *    /applicant/**                          APPLICANT
            *    /recommender/**                        RECOMMENDER
            *    /expert/**                             EXPERT
            *    /supervisor/audit/**                   SUPERVISOR AUDITOR
            *    /supervisor/audit.xlsx                 SUPERVISOR AUDITOR
            *    /supervisor/**                         SUPERVISOR
            *    /admin/accounts/new                    ADMIN
            POST /admin/accounts                        ADMIN
            *    /admin/accounts/x/department           ADMIN
            *    /admin/accounts/x/hand-over            ADMIN
            *    /admin/accounts/**                     ADMIN SECURITY
            *    /admin/resets/**                       ADMIN SECURITY AUDITOR
            *    /admin/**                              ADMIN
            *    /home                                  APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /security/**                           APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /inbox/**                              APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /password                              APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /named/**                              APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /login/next                            nobody
            *    /login/code/**                         nobody
            *    /login/password                        nobody
            *    /login/enrol/**                        nobody
            *    /login/passkey                         - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /login/notices                         nobody
            GET  /login                                 - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /register                              - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /forgotten                             - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /forgotten/password                   - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /                                      - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /questions/**                          - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /programmes/**                         - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /notices/**                            - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /notices.atom                          - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /calls.ics                             - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /sitemap.xml                           - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /robots.txt                            - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /publicity/**                          - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            POST /publicity/x/entries/x/objection/**    - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /round-calendar/x.ics                  - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /objections/**                         - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /draws/**                              - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /results/**                            - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /records/**                            - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /targets                               - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /titles                                - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            GET  /health/**                              - APPLICANT RECOMMENDER EXPERT MANAGER SUPERVISOR ADMIN SECURITY AUDITOR
            *    /problem/**                            nobody
            *    /error                                 nobody
            """;

    private static final List<Line> LINES = TABLE.lines().map(Line::of).toList();

    @Autowired MockMvc mvc;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);

    record Route(HttpMethod method, String path) {}

    record Line(String method, String pattern, List<String> who) {
        static Line of(String text) {
            String[] words = text.strip().split("\\s+");
            return new Line(words[0], words[1], Arrays.asList(words).subList(2, words.length));
        }

        boolean covers(Route route) {
            String start = pattern.replace("/**", "");
            boolean path = pattern.endsWith("/**")
                    ? route.path().equals(start) || route.path().startsWith(start + "/") : route.path().equals(pattern);
            return path && (method.equals("*") || method.equals(route.method().name()));
        }
    }

    @BeforeEach
    void somebody_of_each_role() {
        Actors.run(Person.SYSTEM, () -> {
            String unit = organisations.register(
                    new NewOrganisation("路由" + Ids.next(), null, OrganisationKind.ENTERPRISE, "济南", null));
            Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).forEach(role -> people.put(role,
                    accounts.create(new NewAccount("r" + Ids.next(), null, "测试", role, unit))));
        });
    }

    @Test
    void every_route_answers_every_role_as_the_table_says() {
        SoftAssertions all = new SoftAssertions();
        routes().forEach(route -> {
            Optional<Line> line = LINES.stream().filter(each -> each.covers(route)).findFirst();
            all.assertThat(line).as("%s %s stands in no line of the table", route.method(), route.path()).isPresent();
            line.ifPresent(known -> tryAll(route, known, all));
        });
        all.assertAll();
    }

    @Test
    void there_are_routes_to_try() {
        assertThat(routes()).contains(new Route(HttpMethod.GET, "/admin/accounts"), new Route(HttpMethod.POST, "/register"));
    }

    private void tryAll(Route route, Line line, SoftAssertions all) {
        check(route, null, line.who().contains("-"), all);
        people.forEach((role, person) -> check(route, person, line.who().contains(role.name()), all));
    }

    private void check(Route route, Person person, boolean allowed, SoftAssertions all) {
        String who = person == null ? "anonymous" : person.role().name();
        MockHttpServletResponse answer = answer(route, person);
        boolean toLogin = answer.getRedirectedUrl() != null && answer.getRedirectedUrl().matches("(.*/)?login(/next)?")
                && !route.path().equals("/register");
        boolean refused = answer.getStatus() == 401 || answer.getStatus() == 403 || toLogin || closed(route, answer);
        all.assertThat(refused).as("%s %s is refused to %s (HTTP %d)", route.method(), route.path(), who, answer.getStatus())
                .isEqualTo(!allowed);
        all.assertThat(answer.getStatus()).as("%s %s as %s: %s", route.method(), route.path(), who, answer.getHeader("cause"))
                .isLessThan(500);
    }

    private static boolean closed(Route route, MockHttpServletResponse answer) {
        return answer.getStatus() == 404 && (route.path().startsWith("/problem") || route.path().equals("/error"));
    }

    private MockHttpServletResponse answer(Route route, Person person) {
        MockHttpServletRequestBuilder attempt = request(route.method(), route.path()).with(csrf());
        if (person != null) {
            attempt.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                    person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())))));
        }
        try {
            return mvc.perform(attempt).andReturn().getResponse();
        } catch (Exception failure) {
            return failed(failure);
        }
    }

    /** A page that breaks while it is drawn: the container would answer 500. */
    private static MockHttpServletResponse failed(Exception failure) {
        MockHttpServletResponse broken = new MockHttpServletResponse();
        broken.setStatus(500);
        broken.setHeader("cause", String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
        return broken;
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().keySet().stream().flatMap(RoutesTest::routes).distinct().toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        List<HttpMethod> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of(HttpMethod.GET, HttpMethod.POST)
                : info.getMethodsCondition().getMethods().stream().map(method -> HttpMethod.valueOf(method.name())).toList();
        return info.getPatternValues().stream().map(pattern -> pattern.replaceAll("\\{[^}]*}", "x"))
                .flatMap(path -> methods.stream().map(method -> new Route(method, path.isEmpty() ? "/" : path)));
    }
}
