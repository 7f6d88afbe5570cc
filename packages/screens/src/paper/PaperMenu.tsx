import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';

interface Props {
  label: string;
  items: NonNullable<MenuProps['items']>;
}

/** A button that opens the papers to choose from. */
export function PaperMenu({ label, items }: Props) {
  return (
    <Dropdown menu={{ items, 'aria-label': label }} trigger={['click']}>
      <Button icon={<DownOutlined aria-hidden="true" />} iconPlacement="end">
        {label}
      </Button>
    </Dropdown>
  );
}
