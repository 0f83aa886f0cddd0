package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.support.CaseTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every row of {@code cases/caps.md} is a case. */
class CapCasesTest {
    private static final Map<String, LedgerScope> WORDS = Map.of("unit in all", LedgerScope.ENTERPRISE_LIFETIME,
            "unit this year", LedgerScope.ENTERPRISE_YEAR, "person in all", LedgerScope.PERSON_LIFETIME,
            "subject in all", LedgerScope.SUBJECT_LIFETIME, "fund this year", LedgerScope.FUND_YEAR);
    private static final Pattern BEFORE = Pattern.compile("([a-z ]+?) (\\d+) of (\\d+)");

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("caps.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            Grant grant = grant(words);
            Map<LedgerScope, LedgerAccount> accounts = accounts(grant, words.get("before"));
            LockedAccounts locked = new LockedAccounts(accounts.values());
            assertThat(grant.amount().min(locked.roomForNew(grant)).max(BigDecimal.ZERO)).isEqualByComparingTo(words.get("cut"));
            assertThat(Optional.ofNullable(locked.take(grant)).map(Refused::code).orElse("")).isEqualTo(words.get("project"));
            assertThat(door(grant, accounts)).isEqualTo(words.get("door"));
        }));
    }

    private static String door(Grant grant, Map<LedgerScope, LedgerAccount> accounts) {
        return grant.scopes().stream().filter(scope -> !scope.isOfFund() && scope != LedgerScope.AWARD)
                .map(scope -> CountedOut.hasRoom(scope, grant.caps(), accounts.get(scope))).map(Verdict::refusal)
                .flatMap(Optional::stream).map(Refused::code).findFirst().orElse("");
    }

    private static Grant grant(Map<String, String> words) {
        Funding funding = new YAMLMapper().readValue("{type: CAPPED, cap: 50, caps: [" + words.get("caps") + "]}", Funding.class);
        return new Grant("p1", "P6", "province", new Recipient("u1", "li@u1", "platform"), 2026, new BigDecimal(words.get("asks")),
                Caps.of(funding));
    }

    private static Map<LedgerScope, LedgerAccount> accounts(Grant grant, String before) {
        Map<LedgerScope, LedgerAccount> accounts = new HashMap<>();
        grant.accounts().forEach(account -> accounts.put(account.scope(), account));
        Matcher had = BEFORE.matcher(before);
        while (had.find()) {
            LedgerScope scope = WORDS.get(had.group(1).replace(", ", "").strip());
            LedgerAccount empty = accounts.get(scope);
            accounts.put(scope, new LedgerAccount(empty.id(), empty.accountKey(), scope, empty.fund(), empty.organisationId(),
                    empty.projectId(), empty.yearNo(), empty.programmeId(), empty.personKey(), new BigDecimal(had.group(2)),
                    BigDecimal.ZERO, Integer.parseInt(had.group(3))));
        }
        return accounts;
    }
}
