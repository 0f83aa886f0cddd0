package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Which applications have a number; numbers of different rounds may be the same where they came from files. */
@Mapper
@ReadFace
public interface ApplicationNumbers {
    @Select("SELECT id FROM application WHERE number_text = #{number} ORDER BY id LIMIT 20")
    List<String> withNumber(String number);
}
