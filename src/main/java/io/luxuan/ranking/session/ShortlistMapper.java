package io.luxuan.ranking.session;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The shortlisted with their results. */
@Mapper
public interface ShortlistMapper {
    void insertAll(@Param("rows") List<SecondStageEntry> rows);

    @Select("SELECT * FROM review_second_stage WHERE round_id = #{roundId} ORDER BY order_no")
    List<SecondStageEntry> ofRound(String roundId);

    @Select("SELECT * FROM review_second_stage WHERE application_id = #{applicationId} AND round_id = #{roundId}")
    Optional<SecondStageEntry> find(@Param("roundId") String roundId, @Param("applicationId") String applicationId);

    /** Two managers enter it, or another one in its place; what a group confirmed stays. */
    @Update("""
            UPDATE review_second_stage SET points = #{points}, passed = #{passed}, remark = #{remark},
                   entered_at = #{enteredAt}, entered_by = #{enteredBy}, origin = #{origin}
            WHERE application_id = #{applicationId} AND round_id = #{roundId} AND (origin IS NULL OR origin = 'TYPED')""")
    int type(SecondStageEntry entry);

    /** A group's chair confirms it, once. */
    @Update("""
            UPDATE review_second_stage SET points = #{points}, passed = #{passed}, remark = #{remark},
                   entered_at = #{enteredAt}, entered_by = #{enteredBy}, origin = #{origin}
            WHERE application_id = #{applicationId} AND round_id = #{roundId} AND entered_at IS NULL""")
    int confirm(SecondStageEntry entry);
}
