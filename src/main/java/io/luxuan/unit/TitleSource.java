package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import io.luxuan.unit.KnownUnit.HeldTitle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Titles that the platform issues itself: confirmed without being typed. */
@ReadFace
public interface TitleSource {
    /** Names of the units that hold it on a day. */
    List<String> holders(String title, LocalDate day);

    /** Answers by unit, whether or not they are valid still. */
    Map<String, List<HeldTitle>> titlesOf(Collection<String> organisationIds);
}
