package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import io.luxuan.unit.KnownUnit.HeldTitle;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Titles that the platform issues itself: confirmed without being typed. */
@ReadFace
public interface TitleSource {
    /** Answers by unit, whether or not they are valid still. */
    Map<String, List<HeldTitle>> titlesOf(Collection<String> organisationIds);
}
