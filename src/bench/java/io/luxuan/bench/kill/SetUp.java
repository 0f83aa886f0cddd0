package io.luxuan.bench.kill;

import io.luxuan.LuxuanApplication;
import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.Sector;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Quota;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** Makes the database that both runs begin with: people, units, experts and one open round, by the platform's own services. */
final class SetUp {
    private static final String PROGRAMME = "P1";
    private static final int PANEL = 5;

    private final ApplicationContext platform;
    private final Cast cast;

    private SetUp(ApplicationContext platform, Cast cast) {
        this.platform = platform;
        this.cast = cast;
    }

    /** Answers the round's id. */
    static String make(BenchDatabase database, ClockFile clock, Path folder, Cast cast) {
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.addAll(List.of("--luxuan.demo=false", "--luxuan.second-factor=nobody", "--camunda.bpm.job-execution.enabled=false",
                "--luxuan.rehearsal.clock=" + clock.path(), "--luxuan.attachments=" + folder.resolve("set-up"),
                "--logging.level.root=error"));
        clock.moveTo(Calendar.SET_UP);
        try (var context = new SpringApplicationBuilder(LuxuanApplication.class)
                .web(WebApplicationType.NONE).lazyInitialization(true).logStartupInfo(false).run(arguments.toArray(String[]::new))) {
            return Actors.as(Person.SYSTEM, () -> new SetUp(context, cast).make());
        }
    }

    private String make() {
        account("admin", "系统管理员", Role.ADMIN, null);
        account("manager1", "赵启明", Role.MANAGER, null);
        account("manager2", "孙立言", Role.MANAGER, null);
        account("supervisor1", "钱正声", Role.SUPERVISOR, null);
        units();
        platform.getBean(Experts.class).registerAll(IntStream.rangeClosed(1, cast.experts()).mapToObj(this::expert).toList());
        return open();
    }

    private void units() {
        Map<Integer, String> departments = new HashMap<>();
        for (int department = 0; department < Cast.DEPARTMENTS; department++) {
            String id = unit("第" + (department + 1) + "推荐部门", OrganisationKind.DEPARTMENT, null);
            departments.put(department, id);
            account("recommender" + (department + 1), "推荐人" + (department + 1), Role.RECOMMENDER, id);
        }
        for (int place : cast.places()) {
            String id = unit("演练大学" + (place + 1), OrganisationKind.UNIVERSITY, departments.get(cast.department(place)));
            account("applicant" + (place + 1), "申报人" + (place + 1), Role.APPLICANT, id);
        }
    }

    private String unit(String name, OrganisationKind kind, String recommender) {
        return platform.getBean(Organisations.class).register(new NewOrganisation(name, null, kind, "济南", recommender));
    }

    private void account(String username, String name, Role role, String unit) {
        platform.getBean(Accounts.class).createAll(List.of(new NewAccount(username, Cast.PASSWORD, name, role, unit)));
    }

    private NewExpert expert(int number) {
        return new NewExpert("expert" + number, Cast.PASSWORD, "评审人" + number, "评审大学" + (number + 1) / 2, null, "教授",
                Sector.UNIVERSITY, "济南", Set.of("multimodal", "generative", "brain-inspired", "embodied", "swarm"), Map.of(),
                cast.word("expert" + number), 400, null);
    }

    private String open() {
        Programme programme = platform.getBean(Programmes.class).current().stream()
                .filter(one -> one.id().equals(PROGRAMME)).findFirst().orElseThrow();
        RoundSettings given = RoundSettings.of(programme);
        int load = Math.max(given.panel().maximumLoad(), 2 * PANEL * cast.judged().size() / cast.experts());
        RoundSettings settings = new RoundSettings(
                new Quota(Quota.QuotaType.AT_LEAST, cast.quota(), null, cast.quota(), 0), null,
                new PanelRule(PANEL, given.panel().minimumOpinions(), load), given.scoring(), given.publicity(), true,
                given.constraints(), given.numbers());
        return platform.getBean(Rounds.class).open(new OpenRound(PROGRAMME, "演练轮次", Calendar.YEAR, Calendar.OPENS,
                Calendar.CLOSES, Calendar.RECOMMEND_BY, Calendar.REVIEW_BY, settings));
    }
}
