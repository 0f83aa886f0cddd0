package io.luxuan.award.transfer;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL in {@code mapper/award/DueMapper.xml}. */
@Mapper
interface DueMapper {
    /** The oldest first. @param hidden rounds that are left out; @param after id of the last one of the page before */
    List<DueLine> page(@Param("filter") DueFilter filter, @Param("hidden") Collection<String> hidden,
            @Param("after") String after, @Param("limit") int limit);

    DueSum sum(@Param("filter") DueFilter filter, @Param("hidden") Collection<String> hidden);

    List<DueLine> byIds(@Param("ids") Collection<String> ids);

    /** Rounds with payments, the newest first. */
    List<DueRound> rounds(@Param("hidden") Collection<String> hidden, @Param("limit") int limit);

    /** A round to look for. */
    record DueRound(String id, String title) {}
}
