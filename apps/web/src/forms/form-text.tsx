import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form'
import { TextField, type TextFieldProps } from '../ui/text-field.tsx'

type FormTextProps<Values extends FieldValues, Output> = {
  control: Control<Values, unknown, Output>
  name: Path<Values>
} & Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'name' | 'ref'>

/** One text field of a form, tied to its place in the form's values. */
export function FormText<Values extends FieldValues, Output>(props: FormTextProps<Values, Output>) {
  const { control, name, ...rest } = props
  return (
    <Controller name={name} control={control} render={({ field }) => <TextField {...field} {...rest} />} />
  )
}
