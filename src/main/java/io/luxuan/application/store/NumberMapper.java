package io.luxuan.application.store;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface NumberMapper {
    /** The last number given, null before the first; its row is locked until the end of the transaction. */
    @Select("SELECT last_no FROM application_number WHERE round_id = #{roundId} FOR UPDATE")
    Integer lock(@Param("roundId") String roundId);

    @Insert("INSERT INTO application_number (round_id, last_no) VALUES (#{roundId}, 0)")
    void begin(@Param("roundId") String roundId);

    @Update("UPDATE application_number SET last_no = #{last} WHERE round_id = #{roundId}")
    void moveTo(@Param("roundId") String roundId, @Param("last") int last);

    /** Submitted and without a number, in the order of arrival. */
    @Select("""
            SELECT id FROM application WHERE round_id = #{roundId} AND number_text IS NULL AND submitted_at IS NOT NULL
            ORDER BY round_id, number_text, submitted_at, id LIMIT #{limit}
            """)
    List<String> waiting(@Param("roundId") String roundId, @Param("limit") int limit);

    /** In mapper/application/NumberMapper.xml. @param given number by application */
    int give(@Param("given") Map<String, String> given);

    @Select("SELECT number_text FROM application WHERE id = #{id}")
    String of(@Param("id") String applicationId);
}
