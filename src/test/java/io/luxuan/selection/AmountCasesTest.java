package io.luxuan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.support.CaseTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every row of {@code cases/amounts.md} is a case. */
class AmountCasesTest {
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Properties TEXTS = texts();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("amounts.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            Amount amount = amount(words);
            assertThat(amount.sum() == null ? "" : plain(amount.sum())).isEqualTo(words.get("amount"));
            assertThat(amount.figures().stream().map(AmountCasesTest::text).collect(Collectors.joining("；")))
                    .isEqualTo(words.get("reckoning"));
        }));
    }

    private static Amount amount(Map<String, String> words) {
        Funding funding = YAML.readValue("{" + words.get("rule") + "}", Funding.class);
        Map<String, Object> answers = YAML.readValue("{" + words.get("answers") + "}", new TypeReference<>() {});
        BigDecimal asked = words.get("asked").isEmpty() ? null : new BigDecimal(words.get("asked"));
        Claim claim = new Claim(asked, null, (String) answers.get("kind"), null, answers, null);
        BigDecimal mark = words.get("mark").isEmpty() ? null : new BigDecimal(words.get("mark"));
        Candidate candidate = new Candidate("a", "a", 1, mark, "unit", null, null, claim, null, null);
        Terms terms = new Terms(Lists.none(), null, null, funding, Lists.FREE, Lists.FIELDS, Set.of(), Earlier.NONE);
        return terms.amountFor(candidate, false, new Selection());
    }

    private static String text(Reason figure) {
        Object[] arguments = figure.arguments().stream()
                .map(argument -> argument instanceof BigDecimal number ? plain(number) : argument).toArray();
        return new MessageFormat(TEXTS.getProperty("rule." + figure.code()), Locale.ROOT).format(arguments);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/decision.properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
