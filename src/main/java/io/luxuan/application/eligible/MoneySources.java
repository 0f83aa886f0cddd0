package io.luxuan.application.eligible;

import io.luxuan.application.eligible.MoneySource.Instead;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.Fund;
import io.luxuan.programme.money.Fund.Level;
import io.luxuan.programme.money.Funds;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which fund pays a programme, and what cities pay themselves. */
@Component
class MoneySources {
    private final Programmes programmes;

    MoneySources(Programmes programmes) {
        this.programmes = programmes;
    }

    MoneySource of(Programme programme) {
        Fund fund = fund(programme).orElse(null);
        return fund == null || fund.citiesOut().isEmpty() ? MoneySource.OWN
                : new MoneySource(fund, programmes.current().stream().flatMap(MoneySources::instead).toList());
    }

    private static Stream<Instead> instead(Programme programme) {
        return fund(programme).filter(fund -> fund.level() == Level.CITY && fund.city() != null).stream()
                .map(fund -> new Instead(fund.city(), programme.id() + " " + programme.name()));
    }

    private static Optional<Fund> fund(Programme programme) {
        return programme.funding() == null ? Optional.empty() : Funds.filed(programme.funding().fund());
    }
}
