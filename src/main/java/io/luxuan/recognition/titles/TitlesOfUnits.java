package io.luxuan.recognition.titles;

import io.luxuan.unit.KnownUnit.HeldTitle;
import io.luxuan.unit.TitleSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was recognised here counts in the register as soon as it is issued. */
@Component
class TitlesOfUnits implements TitleSource {
    private final TitleMapper titles;

    TitlesOfUnits(TitleMapper titles) {
        this.titles = titles;
    }

    @Override
    public List<String> holders(String title, LocalDate day) {
        return titles.holders(title, day);
    }

    @Override
    public Map<String, List<HeldTitle>> titlesOf(Collection<String> organisationIds) {
        return titles.ofUnits(organisationIds).stream().collect(Collectors.groupingBy(Title::organisationId,
                Collectors.mapping(one -> new HeldTitle(one.title(), null, one.validFrom(), one.validUntil(), one.numberText()),
                        Collectors.toList())));
    }
}
