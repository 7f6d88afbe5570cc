import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DesktopTheme } from './DesktopTheme.tsx';
import { FormDrawer } from './FormDrawer.tsx';
import { ReasonModal } from './ReasonModal.tsx';

beforeEach(() => localStorage.clear());

interface Given {
  onSubmit?: () => Promise<boolean>;
  refusal?: string;
  invalid?: { field: string; message: string };
}

function Drawer({ onSubmit = async () => true, refusal, invalid }: Given) {
  return (
    <DesktopTheme>
      <FormDrawer
        draftKey="name"
        initialValues={{ name: '' }}
        invalid={invalid}
        isOpen
        onClose={() => undefined}
        onSubmit={onSubmit}
        refusal={refusal}
        title="录入"
      >
        <Form.Item label="名称" name="name" rules={[{ required: true, message: '请填写名称' }]}>
          <Input />
        </Form.Item>
      </FormDrawer>
    </DesktopTheme>
  );
}

describe('a form in a drawer', () => {
  it('says beside the field what is missing, and sends nothing', async () => {
    const onSubmit = vi.fn(async () => true);
    render(<Drawer onSubmit={onSubmit} />);
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('请填写名称')).toBeDefined();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('what the server finds wrong with a field is told beside it, and of another thing below', async () => {
    const { rerender } = render(<Drawer invalid={{ field: 'name', message: '名称已有人用。' }} />);
    expect((await screen.findByText('名称已有人用。')).closest('.ant-form-item')).not.toBeNull();
    rerender(<Drawer invalid={{ field: 'organId', message: '没有这个机构。' }} />);
    expect((await screen.findByText('没有这个机构。')).closest('.ant-alert')).not.toBeNull();
  });

  it('what was not finished is found again, until one starts afresh', async () => {
    const { unmount } = render(<Drawer onSubmit={async () => true} />);
    await userEvent.type(screen.getByLabelText('名称'), '田园镇');
    unmount();
    render(<Drawer onSubmit={async () => true} />);
    expect(await screen.findByDisplayValue('田园镇')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '重新填写' }));
    expect(screen.queryByDisplayValue('田园镇')).toBeNull();
  });

  it('the draft is forgotten when it counted, and kept when it was refused', async () => {
    const outcomes = [false, true];
    render(<Drawer onSubmit={async () => outcomes.shift() ?? true} refusal="名称已有人用。" />);
    expect(screen.getByText('名称已有人用。')).toBeDefined();
    await userEvent.type(screen.getByLabelText('名称'), '田园镇');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(outcomes).toHaveLength(1));
    expect(localStorage.getItem('renda.draft.name')).toContain('田园镇');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(localStorage.getItem('renda.draft.name')).toBeNull());
  });
});

describe('asking for a reason', () => {
  const ask = (reason: 'required' | 'none', onConfirm: (reason: string) => void) =>
    render(
      <DesktopTheme>
        <ReasonModal
          confirmLabel="退回"
          consequence="将退回李××代表修改，并通知 3 位联名代表。"
          isDangerous
          isOpen
          onClose={() => undefined}
          onConfirm={onConfirm}
          reason={reason}
          reasonLimit={5}
          title="退回修改"
        />
      </DesktopTheme>,
    );

  it('shows the exact consequence, and does nothing without the reason that the law wants', async () => {
    const onConfirm = vi.fn();
    ask('required', onConfirm);
    expect(screen.getByText('将退回李××代表修改，并通知 3 位联名代表。')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '退回' }));
    expect(await screen.findByText('请填写理由')).toBeDefined();
    await userEvent.type(screen.getByLabelText('理由'), '一事一议为好');
    expect(await screen.findByText('理由最多 5 字，现在 6 字')).toBeDefined();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('hands on the reason without white space around it', async () => {
    const onConfirm = vi.fn();
    ask('required', onConfirm);
    await userEvent.type(screen.getByLabelText('理由'), ' 重复 ');
    await userEvent.click(screen.getByRole('button', { name: '退回' }));
    await waitFor(() => expect(onConfirm).toHaveBeenCalledWith('重复'));
  });

  it('asks for nothing where no reason is wanted', async () => {
    const onConfirm = vi.fn();
    ask('none', onConfirm);
    expect(screen.queryByLabelText('理由')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '退回' }));
    await waitFor(() => expect(onConfirm).toHaveBeenCalledWith(''));
  });
});
